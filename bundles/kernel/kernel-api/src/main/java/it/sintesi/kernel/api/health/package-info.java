/** Readiness: what must answer before the system may be called ready. */
@Version("1.0.0")
package it.sintesi.kernel.api.health;

import org.osgi.annotation.versioning.Version;
