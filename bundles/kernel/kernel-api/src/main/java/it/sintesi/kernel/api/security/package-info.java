/** Who calls, and what they may do. */
@Version("1.0.0")
package it.sintesi.kernel.api.security;

import org.osgi.annotation.versioning.Version;
