package it.sintesi.people.format.did;

/** Events of a declaration at the national node. */
public enum DidEvent {
    /** The person, or the office for him, declares; profiling variables are required. */
    I("Inserimento"),
    /** The office confirms after interview or pact. */
    C("Convalida"),
    /** Work up to 180 days, or income under the threshold. */
    S("Sospensione"),
    /** The state of unemployment is lost. */
    R("Revoca"),
    /** Wrong insertion, the day after at most. */
    A("Annullamento");

    private final String label;

    DidEvent(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
