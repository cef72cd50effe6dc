package it.sintesi.kernel.api;

/** How much a broken rule weighs. */
public enum Severity {
    /** The request is refused. */
    ERROR,
    /** The request is accepted; the user and the office are told. */
    WARNING
}
