/** Italian working days. */
@Version("1.0.0")
package it.sintesi.kernel.api.calendar;

import org.osgi.annotation.versioning.Version;
