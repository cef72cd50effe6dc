/** What the area guidance tells the others. */
@Version("1.0.0")
package it.sintesi.guidance.api.event;

import org.osgi.annotation.versioning.Version;
