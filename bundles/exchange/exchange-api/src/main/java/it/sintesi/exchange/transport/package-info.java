/** What the route bundles of the partners share: names, answers, formats. Without Camel types. */
@Version("1.0.0")
package it.sintesi.exchange.transport;

import org.osgi.annotation.versioning.Version;
