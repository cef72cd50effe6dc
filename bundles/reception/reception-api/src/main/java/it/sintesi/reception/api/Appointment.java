package it.sintesi.reception.api;

import java.time.LocalDateTime;

/**
 * An appointment.
 *
 * @param id       identifier
 * @param person   fiscal code of the person; null for a company's
 * @param company  fiscal code of the company; null for a person's
 * @param service  code of the service (table of the area), for example {@code first-interview}
 * @param office   office where it takes place
 * @param operator account of the operator, null for a group or while none is chosen
 * @param start    local time in Italy
 * @param minutes  length
 * @param state    state
 * @param pactCall true when it is a call under the service pact, whose missing has consequences (D.Lgs. 150/2015 art. 21 c. 7)
 */
public record Appointment(String id, String person, String company, String service, String office, String operator, LocalDateTime start, int minutes,
                          State state, boolean pactCall) {

    /** What became of it. */
    public enum State {
        BOOKED("Prenotato"), MOVED("Spostato"), CANCELLED("Annullato"), KEPT("Svolto"), MISSED("Mancato"), JUSTIFIED("Mancato con giustificazione");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }
}
