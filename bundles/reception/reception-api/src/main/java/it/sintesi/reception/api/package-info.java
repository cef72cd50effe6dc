/** API of the area reception. */
@Version("1.1.0")
package it.sintesi.reception.api;

import org.osgi.annotation.versioning.Version;
