/** News, outages and their certificates. */
@Version("1.0.0")
package it.sintesi.helpdesk.api;

import org.osgi.annotation.versioning.Version;
