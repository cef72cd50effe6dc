/** The grammar of the four forms as a compiled table, tested to agree with the XSD files. */
@Version("1.0.0")
package it.sintesi.communications.format.schema;

import org.osgi.annotation.versioning.Version;
