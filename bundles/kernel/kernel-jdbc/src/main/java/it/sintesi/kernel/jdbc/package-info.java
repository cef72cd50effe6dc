/** Constant SQL with bound parameters, for areas whose tables need no object mapping. */
@Version("1.1.0")
package it.sintesi.kernel.jdbc;

import org.osgi.annotation.versioning.Version;
