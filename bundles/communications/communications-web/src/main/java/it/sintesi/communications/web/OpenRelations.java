package it.sintesi.communications.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;

/** The relations that are open today, on the page of a person or company. */
record OpenRelations(Relations relations, CertifiedClock clock) implements SubjectSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public String title() {
        return "section.relations";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.COMMUNICATION_READ);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null || subject.companyCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        LocalDate today = clock.today();
        boolean person = subject.personCode() != null;
        List<Relation> all = person ? relations.career(caller, subject.personCode()) : relations.ofEmployer(caller, subject.companyCode(), new PageRequest(0, limit)).items();
        return all.stream().filter(r -> r.openOn(today)).limit(limit).map(r -> line(r, person, texts)).toList();
    }

    private static Line line(Relation r, boolean person, Texts texts) {
        String from = DAY.format(r.start());
        String span = r.expectedEnd() == null ? texts.get("section.from", from) : texts.get("section.span", from, DAY.format(r.expectedEnd()));
        return new Line(person ? r.employerName() : r.workerName(), span, "/relations/" + r.id());
    }
}
