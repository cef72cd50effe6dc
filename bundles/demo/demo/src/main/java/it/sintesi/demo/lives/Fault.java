package it.sintesi.demo.lives;

/** What goes wrong on purpose, so that one can count how much of it is found. */
public enum Fault {
    LATE_START("LATE_START"), LATE_EVENT("LATE_EVENT"), MISSING_END("EXPIRED_WITHOUT_EVENT"), DUPLICATE_START("DUPLICATE_START"),
    WRONG_CODE("refused"), OVERLAP("FULL_TIME_OVERLAP"), RECTIFICATION("corrected"), CANCELLATION("cancelled");

    private final String expected;

    Fault(String expected) {
        this.expected = expected;
    }

    /** The kind of finding that must come of it, or what becomes of the message. */
    public String expected() {
        return expected;
    }
}
