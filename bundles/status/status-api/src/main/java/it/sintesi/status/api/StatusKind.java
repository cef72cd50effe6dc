package it.sintesi.status.api;

/** The state of a person on a day. Exactly one holds on every day. */
public enum StatusKind {
    /** No declaration counts, no work is known. */
    NONE("Non registrato"),
    /** No declaration counts, work is known. */
    EMPLOYED("Occupato"),
    /** Declaration and no work (D.Lgs. 150/2015 art. 19 c. 1). */
    UNEMPLOYED("Disoccupato"),
    /** Declaration and subordinate work that suspends (art. 19 c. 3). */
    SUSPENDED("Sospeso"),
    /** Declaration and work under the income threshold (D.L. 4/2019 art. 4 c. 15-quater). */
    CONSERVED("Disoccupato con lavoro sotto soglia"),
    /** The declaration ended by work beyond terms and threshold; work goes on. */
    LOST("Decaduto per lavoro");

    private final String label;

    StatusKind(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }

    /** True for the states in which the person is registered as unemployed. */
    public boolean registered() {
        return this == UNEMPLOYED || this == SUSPENDED || this == CONSERVED;
    }
}
