/** What the communications area tells the others. */
@Version("1.0.0")
package it.sintesi.communications.api.event;

import org.osgi.annotation.versioning.Version;
