package it.sintesi.observatory.web;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebRequest;

/** The two ways to the explorer: analysts see every figure as it is, everybody else protected ones. */
enum Door {
    STAFF(Shell.CONSOLE, "/observatory", "/observatory/definitions", Guard.of(Permission.OBSERVATORY_READ), 1_000_000),
    PUBLIC(Shell.PORTAL, "/osservatorio/esplora", "/osservatorio/definizioni", Guard.PUBLIC, 250_000);

    final Shell shell;
    final String explorer;
    final String definitions;
    final Guard guard;
    /** Rows that an answer may have at most. */
    final long rows;

    Door(Shell shell, String explorer, String definitions, Guard guard, long rows) {
        this.shell = shell;
        this.explorer = explorer;
        this.definitions = definitions;
        this.guard = guard;
        this.rows = rows;
    }

    /** Address of the explorer with the base of the shell. */
    String address() {
        return shell.base() + explorer;
    }

    Answer ask(Observatory observatory, WebRequest request, Question question) {
        return this == STAFF ? observatory.ask(request.caller(), question) : observatory.askPublicly(question);
    }
}
