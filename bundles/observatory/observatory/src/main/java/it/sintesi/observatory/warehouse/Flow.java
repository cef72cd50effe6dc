package it.sintesi.observatory.warehouse;

import it.sintesi.communications.api.CommunicationFacts.Fact;

/** Kinds of row of the warehouse, as numbers that stand in its constant SQL. */
public final class Flow {

    /** Beginnings. */
    public static final int HIRE = 1;
    /** Endings that were communicated; collective dismissals apart. */
    public static final int END = 2;
    public static final int EXTENSION = 3;
    /** Transformations, those into an open-ended contract apart. */
    public static final int TRANSFORMATION = 4;
    /** Terms that ran out without a communication, on their planned day. */
    public static final int RUN_OUT = 5;
    /** Changes of employer: nobody is hired and nobody leaves. */
    public static final int TRANSFER = 6;
    /** Transformations from a fixed term to an open-ended contract. */
    public static final int STABILISATION = 7;
    /** Endings by collective dismissal. */
    public static final int COLLECTIVE = 8;
    /** Urgencies: beginnings as long as nothing completes them. */
    public static final int URGENCY = 9;

    private static final String FROM_TERM = "DI";
    private static final String COLLECTIVE_DISMISSAL = "LC";

    private Flow() {
    }

    /** Kind of a fact; 0 for changes of name, which nothing counts. */
    public static int of(Fact fact) {
        return switch (fact.event()) {
            case HIRING -> HIRE;
            case EXTENSION -> EXTENSION;
            case TRANSFORMATION -> FROM_TERM.equals(fact.transformation()) ? STABILISATION : TRANSFORMATION;
            case TERMINATION -> COLLECTIVE_DISMISSAL.equals(fact.cause()) ? COLLECTIVE : END;
            case URGENCY -> URGENCY;
            case TRANSFER -> TRANSFER;
            case RENAMING -> 0;
        };
    }
}
