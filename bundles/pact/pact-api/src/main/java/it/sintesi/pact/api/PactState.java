package it.sintesi.pact.api;

/** States of a service pact (patto di servizio personalizzato, D.Lgs. 150/2015 art. 20). */
public enum PactState {
    DRAFT("Bozza"), PROPOSED("In firma"), SIGNED("Firmato"), IN_PROGRESS("In corso"), SUSPENDED("Sospeso"), CONCLUDED("Concluso"), TERMINATED("Risolto");

    private final String label;

    PactState(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }

    /** True while promises are to be kept. */
    public boolean running() {
        return this == SIGNED || this == IN_PROGRESS;
    }
}
