/** Deliveries to partners and the routes that make them, for the console and the shell. */
@Version("1.0.0")
package it.sintesi.exchange.api;

import org.osgi.annotation.versioning.Version;
