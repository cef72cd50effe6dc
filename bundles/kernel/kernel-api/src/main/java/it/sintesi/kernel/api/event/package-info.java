/** Domain events, delivered through the outbox. */
@Version("1.0.0")
package it.sintesi.kernel.api.event;

import org.osgi.annotation.versioning.Version;
