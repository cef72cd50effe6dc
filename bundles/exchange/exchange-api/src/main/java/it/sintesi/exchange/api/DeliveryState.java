package it.sintesi.exchange.api;

/** Where a delivery stands. */
public enum DeliveryState {
    /** To be sent, now or at its next attempt. */
    WAITING("In attesa"),
    /** Being sent at this moment. */
    SENDING("In invio"),
    /** The partner has it and said so. */
    DELIVERED("Consegnata"),
    /** The partner examined it and refused it (KO): never sent again by itself. */
    REFUSED("Rifiutata dal destinatario"),
    /** Given up after too many attempts, or never sendable: waits for a person. */
    PARKED("Ferma, da riprendere");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }

    /** True when nothing more happens unless a person asks for it. */
    public boolean closed() {
        return this == DELIVERED || this == REFUSED || this == PARKED;
    }
}
