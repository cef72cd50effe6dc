package it.sintesi.exchange.simulator;

/** What a simulated partner can do wrong with a message that is sent to it. */
public enum Fault {
    /** Nothing: it applies the message and says so. */
    NONE,
    /** 503 without a word; questions are not answered either while it is permanent. */
    DOWN,
    /** Applies, and answers only after the delay. */
    SLOW,
    /** Applies, and sends the answer a few bytes at a time over the delay. */
    DRIBBLE,
    /** Applies, and answers something that is not XML. */
    GARBAGE,
    /** Does not apply, and answers XML that the schema does not admit. */
    INVALID,
    /** Applies, and breaks the connection before the answer is complete. */
    ANSWER_LOST,
    /** Receives the same request twice, as when a network device repeats it. */
    DUPLICATE,
    /** Breaks the connection before applying. */
    RESET,
    /** 500 with a text, without applying. */
    ERROR_500,
    /** Examines the message and refuses it. */
    KO
}
