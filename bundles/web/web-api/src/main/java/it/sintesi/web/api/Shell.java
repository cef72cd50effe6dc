package it.sintesi.web.api;

/** The two shells in which pages appear. */
public enum Shell {
    /** Workplace of the staff, under {@code /console}. */
    CONSOLE("/console"),
    /** Public portal and personal areas, under {@code /}. */
    PORTAL("");

    private final String base;

    Shell(String base) {
        this.base = base;
    }

    /** Beginning of every address of the shell, without a final slash. */
    public String base() {
        return base;
    }
}
