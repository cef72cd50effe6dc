package it.sintesi.did.web;

import it.sintesi.did.application.DidReading;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.persistence.WorkStore.Queue;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One of the queues for the work list of the office; it closes itself when the declaration is dealt with. */
final class DidWork implements WorkSource {

    private final Queue queue;
    private final DidReading reading;
    private final CertifiedClock clock;

    DidWork(Queue queue, DidReading reading, CertifiedClock clock) {
        this.queue = queue;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "did-" + queue.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Guard guard() {
        return Forms.STAFF;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return reading.first(caller, queue, day(), limit).stream().map(d -> new Work(d.id(),
                d.givenOn().atStartOfDay(CertifiedClock.ZONE).toInstant(), due(d), texts.get("work." + kind() + ".title", d.personName()), d.protocol(),
                DeskDidPages.HOME + "/" + d.id(), d.office())).toList();
    }

    private LocalDate due(Declaration d) {
        return queue == Queue.CONVENE ? d.contactBy() : queue == Queue.OVERDUE ? d.confirmBy() : null;
    }

    @Override
    public long count(Caller caller) {
        return reading.waiting(caller, queue, day());
    }

    private LocalDate day() {
        return DeskDidPages.day(queue, clock.today());
    }
}
