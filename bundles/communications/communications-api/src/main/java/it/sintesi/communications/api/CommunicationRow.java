package it.sintesi.communications.api;

import it.sintesi.communications.format.model.FormKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the archive; fields as in {@link Receipt}, names of company and worker as declared, office competent for the place of work.
 *
 * @param replacedBy code of the communication that corrected or cancelled it, null while it is valid
 */
public record CommunicationRow(String code, String protocol, Instant certifiedAt, FormKind form, EventKind event, String communicationKind, State state,
                               String employer, String employerName, String worker, String workerName, LocalDate eventDate, LocalDate dueDate,
                               int daysLate, String office, Channel channel, String corrects, String replacedBy) {
}
