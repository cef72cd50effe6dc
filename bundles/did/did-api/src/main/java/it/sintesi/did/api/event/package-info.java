/** What the area did tells the others. */
@Version("1.0.0")
package it.sintesi.did.api.event;

import org.osgi.annotation.versioning.Version;
