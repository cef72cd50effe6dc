package it.sintesi.status.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.status.application.StatusReading;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last periods of the ledger on a person's page, with what can be done there. */
record StatusSection(StatusReading reading, CertifiedClock clock) implements SubjectSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int ORDER = 20;

    @Override
    public String title() {
        return "section.status";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Guard guard() {
        return StatusArea.GUARD;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        LocalDate today = clock.today();
        List<it.sintesi.status.domain.Line> past = new ArrayList<>(reading.view(caller, subject.personCode(), today).ledger().lines().stream()
                .filter(line -> !line.from().isAfter(today)).toList());
        Collections.reverse(past);
        String path = "/people/" + subject.personCode() + "/status";
        return past.stream().limit(limit).map(line -> new Line(texts.get("kind." + line.kind()), span(line, texts) + " · " + texts.told(line.period().events(), line.period().event()) + " · "
                + line.period().law(), path)).toList();
    }

    private static String span(it.sintesi.status.domain.Line line, Texts texts) {
        return line.to() == null ? texts.get("span.open", DAY.format(line.from())) : texts.get("span", DAY.format(line.from()), DAY.format(line.to()));
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        String path = "/people/" + subject.personCode() + "/status";
        Map<String, String> kinds = new LinkedHashMap<>();
        for (it.sintesi.status.domain.Certificate.Kind kind : it.sintesi.status.domain.Certificate.Kind.values()) {
            kinds.put(kind.name(), texts.get("certificate." + kind));
        }
        return List.of(SubjectAction.link(texts.get("section.open"), path), SubjectAction.form(texts.get("certificate.issue"), path + "/certificates", Map.of(),
                List.of(new SubjectAction.Field("kind", texts.get("certificate.kind"), "select", "STATUS", true, kinds))));
    }
}
