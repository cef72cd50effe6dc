/** What the area reception tells the others. */
@Version("1.0.0")
package it.sintesi.reception.api.event;

import org.osgi.annotation.versioning.Version;
