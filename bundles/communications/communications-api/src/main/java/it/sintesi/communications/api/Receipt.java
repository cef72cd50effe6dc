package it.sintesi.communications.api;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Proof that a communication was taken in charge (charter §3.6).
 *
 * @param code        regional code of the communication: 16 digits, the first two the number of our node (10 = Lombardia)
 * @param protocol    protocol of the act, {@code 2026/0000123}
 * @param certifiedAt certified time
 * @param digest      SHA-256 of the message as received, hexadecimal
 * @param form        form
 * @param event       kind of event
 * @param employer    fiscal code of the employer
 * @param worker      fiscal code of the worker; null for forms with many
 * @param eventDate   date of the event
 * @param dueDate     last day on which it was in time, null when no term applies
 * @param daysLate    days after the due date, 0 when in time
 * @param corrects    code of the communication that it corrects, cancels or completes, or null
 * @param sender      account that sent it
 * @param mandate     mandate under which it was sent, or null
 * @param warnings    rules broken without refusal
 * @param xml         the receipt as an XML document: the same bytes at every request
 */
public record Receipt(String code, String protocol, Instant certifiedAt, String digest, FormKind form, EventKind event, String employer,
                      String worker, LocalDate eventDate, LocalDate dueDate, int daysLate, String corrects, String sender, String mandate,
                      List<Rejection> warnings, byte[] xml) {
}
