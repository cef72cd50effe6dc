package it.sintesi.did.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An act about a declaration.
 *
 * @param id       identifier
 * @param did      declaration
 * @param kind     what was done
 * @param day      day of effect
 * @param protocol protocol
 * @param at       certified time
 * @param digest   SHA-256 of the content
 * @param by       who, as people read it
 * @param reason   why, or empty
 * @param refers   protocol of the act that it refers to, or null
 */
public record Step(String id, String did, Kind kind, LocalDate day, String protocol, Instant at, String digest, String by, String reason, String refers) {

    /** What can be done; the label stands on the document. */
    public enum Kind {
        GIVEN("Dichiarazione di immediata disponibilità"), REFUSED("Rifiuto della dichiarazione di immediata disponibilità"),
        CONFIRMED("Conferma della dichiarazione"), AVAILABLE("Conferma della disponibilità"), REVOKED("Revoca della dichiarazione"),
        RESTORED("Ripristino della dichiarazione"), CANCELLED("Annullamento della dichiarazione"), REVIEW_ASKED("Richiesta di riesame del rifiuto"),
        REVIEW_UPHELD("Riesame accolto"), REVIEW_REJECTED("Riesame respinto");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }
}
