package it.sintesi.companypact.domain;

/** What can be done with a company pact. */
public enum Event {
    /** The company asks; it is no move but the beginning. */
    ASK,
    TAKE, REFUSE, WITHDRAW, WRITE, PROPOSE,
    /** The operator signs. */
    SIGN_OFFICE,
    /** A code for signing is sent to the representative. */
    SEND_CODE,
    /** The representative signs. */
    SIGN_COMPANY,
    /** The second signature makes it an act. */
    COMPLETE,
    /** Begins the next version. */
    REVISE,
    RECORD_STEP, SUSPEND, RESUME,
    /** Ends it because the other side did not keep it. */
    TERMINATE,
    CONCLUDE
}
