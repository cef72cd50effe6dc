/** Mandatory communications: intake, receipts, archive, relations, findings. */
@Version("1.0.0")
package it.sintesi.communications.api;

import org.osgi.annotation.versioning.Version;
