package it.sintesi.companypact.domain;

/** States of a company pact. */
public enum State {
    /** The company has asked. */
    REQUESTED,
    /** The office writes it. */
    DRAFT,
    /** Waiting for the two signatures. */
    PROPOSED,
    /** Signed by both. */
    SIGNED,
    /** The first of the eight steps is done. */
    IN_PROGRESS,
    /** Stopped by one side because the other does not keep it. */
    SUSPENDED,
    /** Ended with its results. */
    CONCLUDED,
    /** Ended as a sanction. */
    TERMINATED,
    /** The office did not take it up. */
    REFUSED,
    /** The company took its request back. */
    WITHDRAWN
}
