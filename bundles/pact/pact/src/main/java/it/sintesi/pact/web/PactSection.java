package it.sintesi.pact.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pacts on the page of a person, with the next step: draft, go on, sign. */
final class PactSection implements SubjectSection {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int ORDER = 45;

    private final PactReading reading;
    private final PactBoard board;
    private final MadePact made;

    PactSection(PactReading reading, PactBoard board, MadePact made) {
        this.reading = reading;
        this.board = board;
        this.made = made;
    }

    @Override
    public Optional<SubjectWork> work() {
        return Optional.of(made);
    }

    @Override
    public String title() {
        return "section.pacts";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Guard guard() {
        return Rooms.OFFICE;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        return reading.files(caller, subject.personCode()).stream().limit(limit).map(f -> new Line(texts.get("section.pact", f.version()) + " · " + texts.get("state." + f.state()),
                f.signedOn() == null ? texts.get("section.drafted", DAY.format(f.draftedOn())) : texts.get("section.signed", DAY.format(f.signedOn()), f.protocol()),
                Rooms.HOME + "/" + f.id())).toList();
    }

    @Override
    public List<Task> tasks(Caller caller, Subject subject, Texts texts) {
        return reading.files(caller, subject.personCode()).stream().filter(f -> f.alive() && (!f.state().running() || board.near(f)))
                .map(f -> new Task(texts.get("person.go." + f.state()), texts.get("section.pact", f.version()), f.nextDue(), SubjectWork.place(subject, MadePact.NAME))).toList();
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        Optional<PactFile> alive = reading.files(caller, subject.personCode()).stream().filter(PactFile::alive).findFirst();
        return List.of(alive.isPresent() ? SubjectAction.link(texts.get("person.go." + alive.get().state()), SubjectWork.place(subject, MadePact.NAME))
                : SubjectAction.button(texts.get("person.draft"), SubjectWork.page(subject), Map.of(SubjectWork.WORK, MadePact.NAME, SubjectWork.ACT, "draft")));
    }
}
