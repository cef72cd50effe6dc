package it.sintesi.pact.domain;

/** What can happen to a pact. */
public enum PactEvent {
    /** The office signs and puts it before the person. */
    PROPOSE,
    /** It goes back to the draft before the person signed. */
    WITHDRAW,
    /** The person signs: from then on it holds. */
    SIGN,
    /** The first service is delivered or the first measure begins. */
    START,
    /** Something changes after the signature: a new version is drafted. */
    REVISE,
    SUSPEND, RESUME,
    /** It ends with its results. */
    CONCLUDE,
    /** It ends without them. */
    TERMINATE,
    /** It comes to life again because the declaration was restored (review upheld). */
    RESTORE
}
