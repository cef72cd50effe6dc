package it.sintesi.communications.api;

/** Kinds of event of an employment relationship, with the abbreviations of the regional systems. */
public enum EventKind {
    HIRING("ASS", "Assunzione"), EXTENSION("PRO", "Proroga"), TRANSFORMATION("TRS", "Trasformazione"), TERMINATION("CES", "Cessazione"),
    URGENCY("URG", "Assunzione d'urgenza"), TRANSFER("VAR", "Trasferimento d'azienda"), RENAMING("VRS", "Variazione della ragione sociale");

    private final String code;
    private final String label;

    EventKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Three-letter abbreviation. */
    public String code() {
        return code;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
