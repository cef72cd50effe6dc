/** API of the area guidance. */
@Version("1.0.0")
package it.sintesi.guidance.api;

import org.osgi.annotation.versioning.Version;
