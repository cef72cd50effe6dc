package it.sintesi.pact.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactReading;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.util.Comparator;
import java.util.List;

/** What happened to the pacts of a person, on the person's timeline. */
final class PactTimeline implements TimelineSource {

    private final PactReading reading;
    private final PactBoard board;

    PactTimeline(PactReading reading, PactBoard board) {
        this.reading = reading;
        this.board = board;
    }

    @Override
    public Guard guard() {
        return Rooms.OFFICE;
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        return subject.personCode() == null ? List.of() : reading.files(caller, subject.personCode()).stream().flatMap(f -> board.log(f).stream()
                .map(e -> new Entry(e.at().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("log." + e.event(), e.version()), e.protocol() == null ? "" : e.protocol(),
                        Rooms.HOME + "/" + f.id()))).sorted(Comparator.comparing(Entry::day).reversed()).limit(limit).toList();
    }
}
