package it.sintesi.conditionality.api;

import java.time.LocalDate;

/**
 * A case of conditionality (D.Lgs. 150/2015 art. 21).
 *
 * @param id        identifier
 * @param person    fiscal code
 * @param pact      pact under which it happened
 * @param fault     {@code A} missed call, {@code B} lab, {@code C} training or active measure, {@code D} suitable offer refused
 * @param occurrence how many times under this pact, from 1
 * @param faultDay  day of the fault
 * @param state     state
 * @param days      days of benefit withheld: 8, 30, or null
 * @param loss      true when benefit and status are lost
 * @param protocol  protocol of the decision, null before
 * @param rule      {@code rule@version} that proposed
 */
public record Sanction(String id, String person, String pact, String fault, int occurrence, LocalDate faultDay, State state, Integer days, boolean loss,
                       String protocol, String rule) {

    /** Where the case stands. */
    public enum State {
        OPENED("Aperta"), JUSTIFIED("Giustificata"), WARNED("Avviso inviato"), PROPOSED("Proposta"), DECIDED("Decisa"), REVIEW_ASKED("Riesame richiesto"),
        REVIEWING("In istruttoria"), UPHELD("Accolto"), REJECTED("Respinto"), INADMISSIBLE("Inammissibile"), CLOSED("Archiviata");

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
