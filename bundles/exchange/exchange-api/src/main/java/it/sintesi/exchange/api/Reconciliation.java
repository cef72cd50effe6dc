package it.sintesi.exchange.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Comparison of a day's messages with the partner's list.
 *
 * @param partner     code of the partner
 * @param day         Italian date of delivery
 * @param runAt       when it was made
 * @param ours        messages that we count as delivered on that day
 * @param theirs      messages that the partner says it took on that day
 * @param differences what does not agree; empty when all is well
 * @param error       why it could not be made, in Italian; empty when it was
 */
public record Reconciliation(String partner, LocalDate day, Instant runAt, int ours, int theirs, List<Difference> differences, String error) {

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /** True when it was made and everything agrees. */
    public boolean clean() {
        return error.isEmpty() && differences.isEmpty();
    }

    /** One message on which we and the partner do not agree. */
    public record Difference(String messageId, Kind kind) {
    }

    /** How we and the partner can disagree. */
    public enum Kind {
        /** We count it as delivered, the partner does not have it. */
        MISSING_AT_PARTNER("Manca presso il destinatario"),
        /** The partner has a message that we never made. */
        UNKNOWN_HERE("Sconosciuta a noi"),
        /** The partner has it, we do not count it as delivered. */
        NOT_CLOSED_HERE("Presente presso il destinatario, da noi non consegnata");

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
