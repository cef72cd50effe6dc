package it.sintesi.did.api;

/** Why a declaration ended by a decision or by the person's own will. */
public enum RevocationCause {
    /** The person gave it up. */
    WAIVER("Rinuncia"),
    /** Loss as a sanction (D.Lgs. 150/2015 art. 21 c. 7). */
    SANCTION("Decadenza"),
    /** Half-yearly availability not confirmed. */
    NOT_CONFIRMED("Disponibilità non confermata"),
    TRANSFER_OUT_OF_PROVINCE("Trasferimento fuori provincia"),
    PENSION("Pensione"), DEATH("Decesso"),
    /** A requirement was missing from the beginning. */
    REQUIREMENT_MISSING("Requisito mancante");

    private final String label;

    RevocationCause(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
