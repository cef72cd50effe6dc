/** API of the area status. */
@Version("1.1.0")
package it.sintesi.status.api;

import org.osgi.annotation.versioning.Version;
