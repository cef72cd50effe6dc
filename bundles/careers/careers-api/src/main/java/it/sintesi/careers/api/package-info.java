/** API of the area careers. */
@Version("1.0.0")
package it.sintesi.careers.api;

import org.osgi.annotation.versioning.Version;
