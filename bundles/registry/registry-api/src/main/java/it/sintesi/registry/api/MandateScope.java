package it.sintesi.registry.api;

/** What a mandate covers. */
public enum MandateScope {
    /** Everything below. */
    ALL("Tutti gli adempimenti"),
    COMMUNICATIONS("Comunicazioni obbligatorie"),
    STATEMENT_L68("Prospetto informativo L. 68/1999"),
    VACANCIES("Richieste di personale");

    private final String label;

    MandateScope(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
