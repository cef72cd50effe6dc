/** Communications and active relations of a worker, asked of the national archive. */
@Version("1.0.0")
package it.sintesi.people.format.career;

import org.osgi.annotation.versioning.Version;
