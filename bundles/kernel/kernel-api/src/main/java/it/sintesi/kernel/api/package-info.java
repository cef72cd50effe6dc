/** What every area needs: rejections, pages, transactions, errors that callers can act upon. */
@Version("1.0.0")
package it.sintesi.kernel.api;

import org.osgi.annotation.versioning.Version;
