/** API of the area did. */
@Version("1.0.0")
package it.sintesi.did.api;

import org.osgi.annotation.versioning.Version;
