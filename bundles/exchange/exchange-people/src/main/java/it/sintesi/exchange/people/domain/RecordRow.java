package it.sintesi.exchange.people.domain;

/**
 * The professional record of a person at the node.
 *
 * @param id     identifier
 * @param holder code of the body that holds it
 * @param state  whose it is
 * @param digest fingerprint of what was sent last, empty before
 * @param note   what a person should know, or none
 */
public record RecordRow(String id, String holder, State state, String digest, Answer note) {

    /** Whose a record is. */
    public enum State {
        OURS("Nostra"), ELSEWHERE("Di un altro ente"), ASKED("Presa in carico richiesta"), GONE("Passata a un altro ente");

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
