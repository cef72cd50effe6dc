package it.sintesi.guidance.web;

import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Interviews on the page of a person, with the next one to hold. */
final class InterviewSection implements SubjectSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(CertifiedClock.ZONE);
    private static final int ORDER = 40;

    private final InterviewReading reading;
    private final HeldInterview held;

    InterviewSection(InterviewReading reading, HeldInterview held) {
        this.reading = reading;
        this.held = held;
    }

    @Override
    public Optional<SubjectWork> work() {
        return Optional.of(held);
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
    public List<Task> tasks(Caller caller, Subject subject, Texts texts) {
        return reading.heads(caller, subject.personCode()).stream().filter(Sheet.Head::open)
                .map(h -> new Task(texts.get("person.resume"), texts.get("section.begun", h.operatorName()), null, SubjectWork.place(subject, HeldInterview.NAME))).toList();
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        List<Sheet.Head> heads = reading.heads(caller, subject.personCode());
        if (heads.stream().anyMatch(Sheet.Head::open)) {
            return List.of(SubjectAction.link(texts.get("person.resume"), SubjectWork.place(subject, HeldInterview.NAME)));
        }
        SubjectAction begin = SubjectAction.button(texts.get("person.start"), SubjectWork.page(subject), Map.of(SubjectWork.WORK, HeldInterview.NAME, SubjectWork.ACT, "start"));
        return heads.isEmpty() ? List.of(begin) : List.of(begin, SubjectAction.link(texts.get("interview.pdf"), Rooms.HOME + "/" + heads.get(0).id() + "/interview.pdf"));
    }
}
