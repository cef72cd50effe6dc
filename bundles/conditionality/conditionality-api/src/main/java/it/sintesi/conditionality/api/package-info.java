/** API of the area conditionality. */
@Version("1.0.0")
package it.sintesi.conditionality.api;

import org.osgi.annotation.versioning.Version;
