/** API of the area guidance. */
@Version("1.1.0")
package it.sintesi.guidance.api;

import org.osgi.annotation.versioning.Version;
