package it.sintesi.guidance.web;

import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Interviews on the page of a person, with the next one to hold. */
final class InterviewSection implements SubjectSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(CertifiedClock.ZONE);
    private static final int ORDER = 40;

    private final InterviewReading reading;

    InterviewSection(InterviewReading reading) {
        this.reading = reading;
    }

    @Override
    public String title() {
        return "section.interviews";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Guard guard() {
        return Rooms.GUARD;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        return reading.heads(caller, subject.personCode()).stream().limit(limit).map(h -> line(h, texts)).toList();
    }

    private static Line line(Sheet.Head h, Texts texts) {
        Instant at = h.open() ? h.startedAt() : h.done().at();
        String detail = h.open() ? texts.get("section.open", DAY.format(at), h.operatorName())
                : texts.get("section.done", DAY.format(at), texts.get("choice.outcome." + h.done().outcome()), h.done().minutes());
        return new Line(texts.get("interview.title", h.number()), detail, Rooms.HOME + "/" + h.id());
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        boolean open = reading.heads(caller, subject.personCode()).stream().anyMatch(Sheet.Head::open);
        return List.of(SubjectAction.button(texts.get(open ? "person.resume" : "person.start"), "/people/" + subject.personCode() + "/interview", Map.of()));
    }
}
