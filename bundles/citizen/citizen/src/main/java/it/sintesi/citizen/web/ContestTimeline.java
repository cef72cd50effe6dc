package it.sintesi.citizen.web;

import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a person has contested and how it was answered, for the person's timeline in the console. */
final class ContestTimeline implements TimelineSource {

    private final ContestReading reading;

    ContestTimeline(ContestReading reading) {
        this.reading = reading;
    }

    @Override
    public Guard guard() {
        return ContestDesk.GUARD;
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        return subject.personCode() == null ? List.of() : reading.ofPerson(caller, subject.personCode(), limit).stream()
                .flatMap(c -> entries(c, texts)).sorted(Comparator.comparing(Entry::day).reversed()).limit(limit).toList();
    }

    private static Stream<Entry> entries(Contest c, Texts texts) {
        String path = ContestDesk.HOME + "/" + c.id();
        Entry raised = entry(c.raisedAt(), texts.get("timeline.raised", c.protocol()), c, path);
        return c.decision() == null ? Stream.of(raised)
                : Stream.of(raised, entry(c.decision().at(), texts.get("timeline." + c.state(), c.protocol()), c, path));
    }

    private static Entry entry(Instant at, String title, Contest c, String path) {
        return new Entry(at.atZone(CertifiedClock.ZONE).toLocalDate(), title, c.claim().aboutText(), path);
    }
}
