/** The ground the kernel stands on: migrations of a schema, transactions over JTA. Production and tests use the same classes. */
@Version("1.0.0")
package it.sintesi.kernel.data;

import org.osgi.annotation.versioning.Version;
