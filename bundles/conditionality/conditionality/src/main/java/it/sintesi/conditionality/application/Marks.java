package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.kernel.api.security.Caller;

/** Marks cases that somebody must look at again; nothing else of them changes by itself. */
final class Marks {

    private static final Caller CALLER = Caller.system("Condizionalità");

    private final Kernel kernel;
    private final CaseStore cases;
    private final Moves moves;

    Marks(Kernel kernel, CaseStore cases, Moves moves) {
        this.kernel = kernel;
        this.cases = cases;
        this.moves = moves;
    }

    /** Marks the case that a source opened, if there is one of which something can still become. */
    void mark(String source, String reason) {
        cases.bySource(source).filter(c -> Lifecycle.alive(c.state())).ifPresent(c -> mark(c, reason));
    }

    /** Marks a case, once for each reason. */
    void mark(SanctionCase c, String reason) {
        if (c.progress().recheck() == null || !c.progress().recheck().reason().equals(reason)) {
            moves.write(CALLER, c, c.progress().with(new Progress.Recheck(reason, kernel.clock().now())), Event.MARK, reason, null, null);
        }
    }
}
