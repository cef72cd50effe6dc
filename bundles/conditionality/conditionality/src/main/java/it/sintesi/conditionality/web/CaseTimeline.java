package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.CaseReading;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.util.Comparator;
import java.util.List;

/** What became of a person's cases, for the timeline in the console; what was written in them stays on their page. */
final class CaseTimeline implements TimelineSource {

    private final CaseReading reading;

    CaseTimeline(CaseReading reading) {
        this.reading = reading;
    }

    @Override
    public Guard guard() {
        return DeskPages.GUARD;
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        if (subject.personCode() == null) {
            return List.of();
        }
        List<SanctionCase> cases = reading.casesOf(caller, subject.personCode(), "Scheda della persona");
        return cases.stream().flatMap(c -> reading.steps(c).stream().map(s -> new Entry(s.at().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("step." + s.event()),
                texts.get("fault." + c.fault()) + (s.act() ? " · " + s.protocol() : ""), DeskPages.HOME + "/" + c.id())))
                .sorted(Comparator.comparing(Entry::day).reversed()).limit(limit).toList();
    }
}
