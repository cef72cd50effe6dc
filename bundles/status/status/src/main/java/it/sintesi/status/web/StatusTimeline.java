package it.sintesi.status.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.status.application.StatusReading;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Changes of state on the timeline of a person. */
record StatusTimeline(StatusReading reading, CertifiedClock clock) implements TimelineSource {

    @Override
    public Guard guard() {
        return StatusArea.GUARD;
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        if (subject.personCode() == null) {
            return List.of();
        }
        LocalDate today = clock.today();
        List<Entry> entries = new ArrayList<>(reading.view(caller, subject.personCode(), today).ledger().lines().stream().filter(line -> !line.from().isAfter(today))
                .map(line -> new Entry(line.from(), texts.get("timeline.status", texts.get("kind." + line.kind())), texts.told(line.period().events(), line.period().event()).text(),
                        "/people/" + subject.personCode() + "/status")).toList());
        Collections.reverse(entries);
        return entries.stream().limit(limit).toList();
    }
}
