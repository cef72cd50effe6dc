package it.sintesi.communications.web;

import java.util.List;

import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;

/** Findings on the timeline of a person or company. */
record FindingTimeline(Findings findings) implements TimelineSource {

    @Override
    public Guard guard() {
        return Guard.of(Permission.FINDING_MANAGE);
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        return findings.about(caller, subject, limit).stream().map(f -> entry(f, texts)).toList();
    }

    private static Entry entry(Finding f, Texts texts) {
        String state = texts.get("findings.state." + f.state().name());
        return new Entry(f.foundAt().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("timeline.finding", texts.get("finding." + f.kind())), texts.told(f.phrases(), f.summary()) + " · " + state, FindingWork.path(f));
    }
}
