/**
 * The four national communication forms as immutable values.
 *
 * <p>Texts and codes are {@code String}, {@code null} when absent (a code with a wrong form is kept as it came). Dates are
 * {@code LocalDate} and SI/NO flags {@code Boolean}, {@code null} when absent or unreadable. Numbers written with digits
 * (pay, hours, days) stay strings, because leading zeros belong to the message.
 */
@Version("1.0.0")
package it.sintesi.communications.format.model;

import org.osgi.annotation.versioning.Version;
