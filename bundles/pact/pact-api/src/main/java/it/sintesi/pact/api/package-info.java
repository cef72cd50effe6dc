/** API of the area pact. */
@Version("1.1.0")
package it.sintesi.pact.api;

import org.osgi.annotation.versioning.Version;
