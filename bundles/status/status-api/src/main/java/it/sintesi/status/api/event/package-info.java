/** What the area status tells the others. */
@Version("1.0.0")
package it.sintesi.status.api.event;

import org.osgi.annotation.versioning.Version;
