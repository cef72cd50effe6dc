package it.sintesi.worklist;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.WebAreas;
import it.sintesi.worklist.application.Assignments;
import it.sintesi.worklist.application.DeskService;
import it.sintesi.worklist.application.WorkReader;
import it.sintesi.worklist.persistence.DeskStore;
import it.sintesi.worklist.persistence.ItemStore;
import it.sintesi.worklist.web.DeskPages;
import it.sintesi.worklist.web.ItemPages;
import it.sintesi.worklist.web.WorkPages;
import it.sintesi.worklist.web.WorklistArea;

/** The work list over a real database, with a clock that moves by a second each time it is asked. */
public final class Rooms {

    public final Office office = new Office();
    public final DeskService desk;
    public final ItemStore items;
    public final Assignments assignments;
    private final AtomicLong seconds = new AtomicLong();
    private final CertifiedClock clock = this::now;

    public Rooms(TestDatabase database) {
        Sql sql = new Sql(database.dataSource());
        items = new ItemStore(sql);
        desk = new DeskService(new DeskStore(sql), database.transactions(), clock, UUID::randomUUID);
        assignments = new Assignments(items, office, office, office, database.transactions(), clock);
    }

    private Instant now() {
        return WebHarness.NOW.plusSeconds(seconds.incrementAndGet());
    }

    public WorkReader reader(WebAreas areas) {
        return new WorkReader(areas, items, office);
    }

    public WorklistArea area(WebAreas areas) {
        WorkReader reader = reader(areas);
        return new WorklistArea(new WorkPages(reader, items, clock), new ItemPages(reader, assignments, clock), new DeskPages(desk), reader, desk);
    }
}
