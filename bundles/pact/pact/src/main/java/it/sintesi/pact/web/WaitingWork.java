package it.sintesi.pact.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Declarations whose pact is due, for the work list of the office. */
final class WaitingWork implements WorkSource {

    private final PactBoard board;

    WaitingWork(PactBoard board) {
        this.board = board;
    }

    @Override
    public String kind() {
        return "nopact";
    }

    @Override
    public Guard guard() {
        return Rooms.OFFICE;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return board.waiting(caller, limit).stream().map(w -> new Work(w.did(), w.givenOn().atStartOfDay(CertifiedClock.ZONE).toInstant(), w.due(),
                texts.get("work.nopact.title", w.person()), texts.get("due.did", PactSection.DAY.format(w.givenOn())), "/people/" + w.person(), w.office())).toList();
    }

    @Override
    public long count(Caller caller) {
        return board.waitingCount(caller);
    }
}
