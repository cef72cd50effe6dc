package it.sintesi.did.api;

/** What was decided about a declaration. Whether work suspends or ends the status on a day is told by {@code Statuses}, not here. */
public enum DidState {
    DRAFT("Bozza"),
    /** A requirement fails: recorded with its reasons, open to a review. */
    REFUSED("Respinta"),
    GIVEN("Rilasciata"),
    /** Confirmed by the office after the first interview or the pact (event C of the national service). */
    CONFIRMED("Confermata"),
    REVOKED("Revocata"),
    /** Inserted by mistake (event A of the national service): as if it had never been. */
    CANCELLED("Annullata");

    private final String label;

    DidState(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }

    /** True while it counts for the status. */
    public boolean counts() {
        return this == GIVEN || this == CONFIRMED || this == REVOKED;
    }
}
