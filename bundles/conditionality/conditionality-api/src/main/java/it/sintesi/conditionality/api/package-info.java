/** API of the area conditionality. */
@Version("1.1.0")
package it.sintesi.conditionality.api;

import org.osgi.annotation.versioning.Version;
