package it.sintesi.kernel.event;

import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.chain.ChainHead;
import it.sintesi.kernel.chain.ChainHeads;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.util.ArrayList;
import java.util.List;

/** Writes events at the end of their transaction: positions grow in the order of commits, without gap, so one number tells progress. */
public final class OutboxWriter {

    static final String CHAIN = "outbox";
    private static final String INSERT =
            "INSERT INTO kernel.outbox_event (position, id, type, subject, occurred_us, payload) VALUES (?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final ChainHeads heads;

    public OutboxWriter(Sql sql) {
        this.sql = sql;
        this.heads = new ChainHeads(sql);
    }

    /** Writes the events in the transaction of the thread. */
    public void write(List<DomainEvent> events) {
        ChainHead head = heads.reserve(CHAIN, events.size());
        long position = head.position();
        List<Object[]> rows = new ArrayList<>(events.size());
        for (DomainEvent event : events) {
            position++;
            rows.add(new Object[] {position, event.id().toString(), event.type(), event.subject(), Micros.of(event.occurredAt()), event.payload()});
        }
        sql.batch(INSERT, rows);
    }
}
