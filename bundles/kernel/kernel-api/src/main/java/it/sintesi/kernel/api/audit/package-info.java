/** The trail of every read and write of personal data. */
@Version("1.0.0")
package it.sintesi.kernel.api.audit;

import org.osgi.annotation.versioning.Version;
