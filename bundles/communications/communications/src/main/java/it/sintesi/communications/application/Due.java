package it.sintesi.communications.application;

import java.time.LocalDate;

/**
 * By when a communication was due.
 *
 * @param day      last day in time, null when no term applies
 * @param daysLate days after it, 0 when in time
 * @param rule     {@code rule@version} that decided, null when no term applies
 */
record Due(LocalDate day, int daysLate, String rule) {

    static final Due NONE = new Due(null, 0, null);
}
