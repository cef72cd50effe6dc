package it.sintesi.communications.rules.engine;

/** Where a rule of the catalogue is enforced. */
public enum Enforcement {
    /** Here, on every message. */
    MESSAGE(""),
    /** By the archive, which offers no operation that could break it. */
    ARCHIVE("Garantita dall'archivio."),
    /** By the reader of the format: the message that breaks it cannot be read as a form. */
    FORMAT("Garantita dalla lettura del tracciato."),
    /** The form has no field for the datum: nothing can be checked on a message. */
    NO_FIELD("Non verificabile: il tracciato nazionale non ha il campo.");

    private final String note;

    Enforcement(String note) {
        this.note = note;
    }

    /** A sentence for people, empty for {@link #MESSAGE}. */
    public String note() {
        return note;
    }
}
