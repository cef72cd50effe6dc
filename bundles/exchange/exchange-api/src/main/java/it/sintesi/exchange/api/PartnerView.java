package it.sintesi.exchange.api;

import java.util.Map;

/**
 * A partner as operators see it.
 *
 * @param code      stable code
 * @param name      Italian name
 * @param available true when its route is installed and started on this node
 * @param paused    true when an operator has suspended the sending
 * @param circuit   how the last attempts went
 * @param counts    deliveries by state
 */
public record PartnerView(String code, String name, boolean available, boolean paused, Circuit circuit, Map<DeliveryState, Long> counts) {

    /** State of the circuit breaker. */
    public enum Circuit {
        /** The partner answers. */
        CLOSED("Risponde"),
        /** After a pause, one message tries whether it answers again. */
        HALF_OPEN("In prova"),
        /** Too many failures in a row: nothing is sent for a while. */
        OPEN("Non risponde");

        private final String label;

        Circuit(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }
}
