/** What the register tells the other areas. */
@Version("1.0.0")
package it.sintesi.registry.api.event;

import org.osgi.annotation.versioning.Version;
