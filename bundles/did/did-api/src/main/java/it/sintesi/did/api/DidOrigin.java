package it.sintesi.did.api;

/** Through which door a declaration came. */
public enum DidOrigin {
    DESK("Sportello"), PORTAL("Portale"),
    /** A claim of NASpI, DIS-COLL or mobility: it is a declaration by law (D.Lgs. 150/2015 art. 21 c. 1). */
    INPS("Domanda INPS"),
    /** Taken over with the person's file from another region or from the national node. */
    NATIONAL_NODE("Nodo nazionale");

    private final String label;

    DidOrigin(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
