/** Acts: whatever has legal effect, numbered without gaps, certified in time and hash-chained. */
@Version("1.0.0")
package it.sintesi.kernel.api.act;

import org.osgi.annotation.versioning.Version;
