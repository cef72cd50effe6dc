/** Messages to people: e-mail and other channels, through the outbox. */
@Version("1.0.0")
package it.sintesi.kernel.api.notification;

import org.osgi.annotation.versioning.Version;
