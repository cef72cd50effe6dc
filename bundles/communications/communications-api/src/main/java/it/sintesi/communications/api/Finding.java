package it.sintesi.communications.api;

import it.sintesi.kernel.api.Phrase;
import java.time.Instant;
import java.util.List;

/**
 * A contradiction seen in the communications: work for an operator, never sanctioned by itself.
 *
 * @param id        identifier
 * @param kind      what contradicts
 * @param code      communication that showed it, or null (an expired term has none)
 * @param relation  relation concerned, or null
 * @param employer  fiscal code
 * @param worker    fiscal code, or null
 * @param office    competent office
 * @param summary   one line in Italian
 * @param phrases   the same for pages in other languages; none for findings older than the phrases
 * @param foundAt   when
 * @param state     whether somebody has dealt with it
 * @param note      what the operator wrote, or empty
 * @param handledBy account of who closed it, or null
 */
public record Finding(String id, Kind kind, String code, String relation, String employer, String worker, String office, String summary, List<Phrase> phrases,
                      Instant foundAt, State state, String note, String handledBy) {

    public Finding {
        phrases = List.copyOf(phrases);
    }

    /** Kinds of contradiction. */
    public enum Kind {
        END_WITHOUT_START("Cessazione senza assunzione"), UPDATE_WITHOUT_START("Evento senza assunzione"),
        EXTENSION_AFTER_END("Proroga dopo la fine"), FULL_TIME_OVERLAP("Sovrapposizione di tempi pieni"), LATE_START("Assunzione tardiva"), LATE_EVENT("Altra comunicazione tardiva"),
        EXPIRED_WITHOUT_EVENT("Termine scaduto senza evento"), DUPLICATE_START("Assunzione doppia"), URGENCY_NOT_COMPLETED("Urgenza non completata");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }

    /** Whether it still asks for work. */
    public enum State {
        OPEN, CLOSED
    }
}
