package it.sintesi.kernel.command;

import it.sintesi.kernel.api.act.ChainReport;

/** Texts of the commands. */
final class Answers {

    private Answers() {
    }

    /** The outcome of a check; a broken chain is an error, so that scripts notice. */
    static String chain(String name, ChainReport report) {
        if (report.intact()) {
            return name + ": integro, " + report.rows() + " righe.";
        }
        throw new IllegalStateException(name + ": ALTERATO presso " + report.where() + " — " + report.problem());
    }
}
