/** What the area pact tells the others. */
@Version("1.0.0")
package it.sintesi.pact.api.event;

import org.osgi.annotation.versioning.Version;
