package it.sintesi.people.format.did;

/** Where an event comes from; meanings deduced from the public code of others. */
public enum DidApplication {
    /** A regional system through the national node. */
    NCN,
    /** A batch. */
    BAT,
    /** A portal. */
    WEB
}
