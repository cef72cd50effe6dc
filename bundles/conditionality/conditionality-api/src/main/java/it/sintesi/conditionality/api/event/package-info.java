/** What the area conditionality tells the others. */
@Version("1.0.0")
package it.sintesi.conditionality.api.event;

import org.osgi.annotation.versioning.Version;
