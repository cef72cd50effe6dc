/** One reading of a file by many services: each question asked once, all traces written together. */
@Version("1.0.0")
package it.sintesi.kernel.api.reading;

import org.osgi.annotation.versioning.Version;
