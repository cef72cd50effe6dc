package it.sintesi.communications.api;

import it.sintesi.communications.format.model.FormKind;
import java.time.LocalDate;

/**
 * What to look for in the archive; every criterion may be null.
 *
 * @param text     code, protocol, fiscal code or beginning of a name
 * @param employer fiscal code of the employer
 * @param worker   fiscal code of the worker
 * @param from     first day of reception
 * @param to       last day of reception
 * @param late     true = only late ones, false = only those in time
 * @param office   identifier of the competent office
 * @param channel  way in
 */
public record CommunicationCriteria(String text, String employer, String worker, FormKind form, EventKind event, State state, LocalDate from,
                                    LocalDate to, Boolean late, String office, Channel channel) {

    /** Everything. */
    public static final CommunicationCriteria ALL = new CommunicationCriteria(null, null, null, null, null, null, null, null, null, null, null);

    public static CommunicationCriteria ofEmployer(String code) {
        return new CommunicationCriteria(null, code, null, null, null, null, null, null, null, null, null);
    }

    public static CommunicationCriteria ofWorker(String code) {
        return new CommunicationCriteria(null, null, code, null, null, null, null, null, null, null, null);
    }

    public static CommunicationCriteria text(String text) {
        return new CommunicationCriteria(text, null, null, null, null, null, null, null, null, null, null);
    }
}
