package it.sintesi.pact.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PactMachine;
import it.sintesi.pact.domain.PactMachine.Actor;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectAction.Field;
import it.sintesi.web.api.SubjectSection;
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

    PactSection(PactReading reading, PactBoard board) {
        this.reading = reading;
        this.board = board;
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
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        Optional<PactFile> alive = reading.files(caller, subject.personCode()).stream().filter(PactFile::alive).findFirst();
        if (alive.isEmpty()) {
            return List.of(SubjectAction.button(texts.get("person.draft"), "/people/" + subject.personCode() + "/pact", Map.of()));
        }
        String path = Rooms.HOME + "/" + alive.get().id();
        SubjectAction open = SubjectAction.link(texts.get("person.open"), path);
        if (board.stage(alive.get()).filter(stage -> PactMachine.may(stage, PactEvent.SIGN, Actor.OFFICE)).isPresent()) {
            return List.of(open, SubjectAction.form(texts.get("sign.desk"), path + "/desk", Map.of(), List.of(new Field("document", texts.get("sign.document"), "text", "", true, Map.of()))));
        }
        if (board.stage(alive.get()).filter(stage -> PactMachine.may(stage, PactEvent.PROPOSE, Actor.OFFICE)).isPresent()) {
            return List.of(open, SubjectAction.button(texts.get("plan.propose"), path + "/propose", Map.of()));
        }
        return List.of(open);
    }
}
