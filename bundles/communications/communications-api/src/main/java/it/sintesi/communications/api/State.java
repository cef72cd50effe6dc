package it.sintesi.communications.api;

/** State of a communication in the archive. */
public enum State {
    VALID("Validata"), RECTIFIED("Rettificata"), CANCELLED("Annullata");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
