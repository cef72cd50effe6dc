package it.sintesi.pact.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Pacts with something late or due within days, for the work list of the office. */
final class PactWork implements WorkSource {

    private final PactBoard board;

    PactWork(PactBoard board) {
        this.board = board;
    }

    @Override
    public String kind() {
        return "lep";
    }

    @Override
    public Guard guard() {
        return Rooms.OFFICE;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return board.due(caller, new PageRequest(0, Math.min(limit, PageRequest.MAX_SIZE))).items().stream()
                .map(f -> new Work(f.id(), f.draftedOn().atStartOfDay(CertifiedClock.ZONE).toInstant(), f.nextDue(), texts.get("work.lep.title", f.personName()),
                        texts.get("section.pact", f.version()), Rooms.HOME + "/" + f.id(), f.office())).toList();
    }

    @Override
    public long count(Caller caller) {
        return board.dueCount(caller);
    }
}
