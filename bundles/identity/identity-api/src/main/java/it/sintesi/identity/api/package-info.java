/** Registration, accreditation and recovery of accounts. */
@Version("1.0.0")
package it.sintesi.identity.api;

import org.osgi.annotation.versioning.Version;
