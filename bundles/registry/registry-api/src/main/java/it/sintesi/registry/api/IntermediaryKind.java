package it.sintesi.registry.api;

/** Who may act for an employer. */
public enum IntermediaryKind {
    /** L. 12/1979 art. 1 c. 1. */
    LABOUR_CONSULTANT("Consulente del lavoro"),
    /** Lawyers, accountants: L. 12/1979 art. 1 c. 1. */
    PROFESSIONAL("Avvocato, dottore commercialista o esperto contabile"),
    /** L. 12/1979 art. 1 c. 4. */
    TRADE_ASSOCIATION("Associazione di categoria"),
    /** D.Lgs. 276/2003 art. 4. */
    AGENCY("Agenzia per il lavoro"),
    /** Parent company of a group: D.Lgs. 276/2003 art. 31. */
    GROUP_PARENT("Capogruppo"),
    OTHER("Altro soggetto abilitato");

    private final String label;

    IntermediaryKind(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
