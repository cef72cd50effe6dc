package it.sintesi.registry.api;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A licence to drive or to use machines.
 *
 * @param kind   kind
 * @param expiry last day, or null when unknown
 */
public record Licence(Kind kind, LocalDate expiry) {

    public Licence {
        Objects.requireNonNull(kind, "kind");
    }

    /** Driving licences (D.Lgs. 285/1992, art. 116) and the licences that employers ask for most. */
    public enum Kind {
        AM("AM"), A1("A1"), A2("A2"), A("A"), B1("B1"), B("B"), BE("BE"), C1("C1"), C1E("C1E"), C("C"), CE("CE"), D1("D1"), D1E("D1E"), D("D"), DE("DE"),
        /** Professional driver of goods. */
        CQC_GOODS("CQC merci"),
        /** Professional driver of people. */
        CQC_PEOPLE("CQC persone"),
        /** Dangerous goods. */
        ADR("ADR"),
        /** Lift trucks and other work equipment. */
        LIFT_TRUCK("Carrelli elevatori");

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
