package it.sintesi.registry.api;

/** Kinds of office of the province. */
public enum OfficeKind {
    /** Employment centre with a territory of its own. */
    EMPLOYMENT_CENTRE("Centro per l'impiego"),
    /** Desk of an employment centre in another town. */
    BRANCH("Ufficio decentrato"),
    /** Targeted placement, L. 68/1999. */
    TARGETED_PLACEMENT("Collocamento mirato");

    private final String label;

    OfficeKind(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
