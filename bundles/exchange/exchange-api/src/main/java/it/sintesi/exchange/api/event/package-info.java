/** What partners answered, told to the areas that asked. */
@Version("1.0.0")
package it.sintesi.exchange.api.event;

import org.osgi.annotation.versioning.Version;
