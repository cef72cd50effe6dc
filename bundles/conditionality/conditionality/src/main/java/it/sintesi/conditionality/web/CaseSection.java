package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.CaseReading;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A person's cases on the person's page, with the test of an offer as next action. */
final class CaseSection implements SubjectSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int ORDER = 60;

    private final CaseReading reading;

    CaseSection(CaseReading reading) {
        this.reading = reading;
    }

    @Override
    public String title() {
        return "section.sanctions";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Guard guard() {
        return DeskPages.GUARD;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        return reading.casesOf(caller, subject.personCode(), "Scheda della persona").stream().limit(limit)
                .map(c -> new Line(texts.get("fault." + c.fault()), texts.get("section.line", DAY.format(c.faultDay()), texts.get("state." + c.state())), DeskPages.HOME + "/" + c.id())).toList();
    }

    @Override
    public List<Task> tasks(Caller caller, Subject subject, Texts texts) {
        return reading.casesOf(caller, subject.personCode(), "Scheda della persona").stream().filter(c -> Lifecycle.PENDING.contains(c.state()) || c.progress().recheck() != null)
                .map(c -> new Task(texts.get("fault." + c.fault()), texts.get("state." + c.state()), c.progress().warning() == null ? null : c.progress().warning().lastDay(), DeskPages.HOME + "/" + c.id()))
                .toList();
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        return List.of(SubjectAction.link(texts.get("section.offer"), OfferPages.path(subject.personCode()) + "/offer"));
    }
}
