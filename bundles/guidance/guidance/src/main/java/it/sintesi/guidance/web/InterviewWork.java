package it.sintesi.guidance.web;

import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Interviews that were left open, for the work list of the office. */
final class InterviewWork implements WorkSource {

    private final InterviewReading reading;

    InterviewWork(InterviewReading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return "interviews";
    }

    @Override
    public Guard guard() {
        return Rooms.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return reading.left(caller, limit).stream().map(h -> new Work(h.id(), h.startedAt(), null, texts.get("work.interviews.title", h.personName()),
                texts.get("section.begun", h.operatorName()), Rooms.HOME + "/" + h.id(), h.office())).toList();
    }

    @Override
    public long count(Caller caller) {
        return reading.leftCount(caller);
    }
}
