/** Code lists of the ministry, ISTAT and others, with validity dates. */
@Version("1.0.0")
package it.sintesi.kernel.api.codelist;

import org.osgi.annotation.versioning.Version;
