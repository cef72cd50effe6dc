package it.sintesi.citizen.web;

import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Contests that wait for an answer, for the work list of the office. */
final class ContestWork implements WorkSource {

    private final ContestReading reading;

    ContestWork(ContestReading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return "contests";
    }

    @Override
    public Guard guard() {
        return ContestDesk.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return reading.ofOffice(caller, Contest.State.OPEN, new PageRequest(0, limit)).items().stream()
                .map(c -> new Work(c.id(), c.raisedAt(), c.dueDay(), texts.get("work.contests.title", c.personName()), c.claim().aboutText(),
                        ContestDesk.HOME + "/" + c.id(), c.office())).toList();
    }

    @Override
    public long count(Caller caller) {
        return reading.waiting(caller);
    }
}
