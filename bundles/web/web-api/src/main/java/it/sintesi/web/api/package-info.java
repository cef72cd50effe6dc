/** What an area contributes to the console and to the portal: pages, menu entries, dashboard figures, search. */
@Version("1.0.0")
package it.sintesi.web.api;

import org.osgi.annotation.versioning.Version;
