/** Documents for people: accessible, archivable PDF. */
@Version("1.1.0")
package it.sintesi.kernel.api.document;

import org.osgi.annotation.versioning.Version;
