package it.sintesi.status.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.application.StatusReading;
import it.sintesi.web.api.DashboardCard.Tone;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** State of today and seniority at the top of a person's page. */
record StatusRibbon(StatusReading reading, CertifiedClock clock) implements Ribbon {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int ORDER = 10;

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
    public List<Band> bands(Caller caller, Subject subject, Texts texts) {
        StatusReading.View view = reading.view(caller, subject.personCode(), clock.today());
        String path = "/people/" + subject.personCode() + "/status";
        StatusKind kind = view.period().kind();
        String since = view.ledger().lines().isEmpty() ? texts.get("ribbon.nothing") : texts.get("ribbon.since", DAY.format(view.period().from()));
        Tone tone = kind == StatusKind.LOST ? Tone.WARNING : kind.registered() ? Tone.GOOD : Tone.NEUTRAL;
        Band state = new Band(texts.get("ribbon.state"), texts.get("kind." + kind), since, tone, path);
        Seniority s = view.seniority();
        return s.since() == null ? List.of(state) : List.of(state, new Band(texts.get("ribbon.days"), texts.get("days.count", s.days()),
                s.longTerm() ? texts.get("days.long") : s.longTermFrom() == null ? "" : texts.get("days.longFrom", DAY.format(s.longTermFrom())), Tone.NEUTRAL, path));
    }
}
