package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.CaseReading;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.DashboardCard.Tone;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Texts;
import java.util.List;

/** What is going on with a person's cases, at the top of the person's page; nothing while nothing is. */
final class CaseRibbon implements Ribbon {

    private static final int ORDER = 40;

    private final CaseReading reading;

    CaseRibbon(CaseReading reading) {
        this.reading = reading;
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
    public List<Band> bands(Caller caller, Subject subject, Texts texts) {
        List<SanctionCase> cases = reading.casesOf(caller, subject.personCode(), "Scheda della persona");
        long pending = cases.stream().filter(c -> Lifecycle.PENDING.contains(c.state())).count();
        long force = cases.stream().filter(c -> Lifecycle.IN_FORCE.contains(c.state())).count();
        long marked = cases.stream().filter(c -> c.progress().recheck() != null).count();
        if (pending + force + marked == 0) {
            return List.of();
        }
        return List.of(new Band(texts.get("ribbon.label"), texts.get("ribbon.value", pending, force), marked == 0 ? "" : texts.get("ribbon.marked", marked),
                marked > 0 ? Tone.DANGER : pending > 0 ? Tone.WARNING : Tone.NEUTRAL, OfferPages.path(subject.personCode())));
    }
}
