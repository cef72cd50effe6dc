package it.sintesi.guidance.web;

import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.util.List;

/** Completed interviews on the timeline of a person. */
final class InterviewTimeline implements TimelineSource {

    private final InterviewReading reading;

    InterviewTimeline(InterviewReading reading) {
        this.reading = reading;
    }

    @Override
    public Guard guard() {
        return Rooms.GUARD;
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        return subject.personCode() == null ? List.of() : reading.heads(caller, subject.personCode()).stream().filter(h -> !h.open()).limit(limit)
                .map(h -> new Entry(h.done().at().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("timeline.interview", h.number()),
                        texts.get("choice.outcome." + h.done().outcome()), Rooms.HOME + "/" + h.id())).toList();
    }
}
