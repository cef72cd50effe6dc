/** Code lists and calendar without a database, for unit tests and benchmarks of other modules. */
@Version("1.0.0")
package it.sintesi.kernel.reference.bundled;

import org.osgi.annotation.versioning.Version;
