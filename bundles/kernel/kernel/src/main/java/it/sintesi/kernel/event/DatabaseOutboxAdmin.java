package it.sintesi.kernel.event;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.OutboxAdmin;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.UUID;

/** The outbox as operators see it. */
public final class DatabaseOutboxAdmin implements OutboxAdmin {

    private static final String LISTENERS = "SELECT name, types, position FROM kernel.outbox_listener";
    private static final String BEHIND = """
            SELECT type, COUNT(*), MIN(occurred_us) FROM kernel.outbox_event WHERE position > ? GROUP BY type""";
    private static final String LAST = "SELECT MAX(position) FROM kernel.outbox_event";
    private static final String STUCK = """
            SELECT COUNT(*), MIN(e.occurred_us) FROM kernel.outbox_stuck s JOIN kernel.outbox_event e ON e.position = s.position
            WHERE s.parked_us IS NULL""";
    private static final String PARKED = "SELECT COUNT(*) FROM kernel.outbox_stuck WHERE parked_us IS NOT NULL";
    private static final String PARKED_PAGE = """
            SELECT s.event_id, s.listener, e.type, s.subject, s.attempts, s.error, s.parked_us
            FROM kernel.outbox_stuck s JOIN kernel.outbox_event e ON e.position = s.position
            WHERE s.parked_us IS NOT NULL ORDER BY s.parked_us DESC, s.position OFFSET ? ROWS FETCH NEXT ? ROWS ONLY""";
    private static final String REPLAY = """
            UPDATE kernel.outbox_stuck SET parked_us = NULL, attempts = 0, next_us = 0
            WHERE event_id = ? AND listener = ? AND parked_us IS NOT NULL""";

    private record Progress(TypePattern types, long position) {
    }

    private record Backlog(long count, Long oldestUs) {

        Backlog plus(long more, Long oldest) {
            return new Backlog(count + more, oldestUs == null ? oldest : oldest == null ? oldestUs : Long.valueOf(Math.min(oldestUs, oldest)));
        }
    }

    private final Sql sql;
    private final Transactions transactions;
    private final Runnable wake;

    public DatabaseOutboxAdmin(Sql sql, Transactions transactions, Runnable wake) {
        this.sql = sql;
        this.transactions = transactions;
        this.wake = wake;
    }

    @Override
    public Status status() {
        Backlog backlog = sql.first(STUCK, row -> new Backlog(row.getLong(1), row.getObject(2) == null ? null : Long.valueOf(row.getLong(2))))
                .orElseThrow();
        long last = sql.number(LAST);
        for (Progress listener : sql.list(LISTENERS, row -> new Progress(TypePattern.parse(row.getString(2)), row.getLong(3)))) {
            if (listener.position() >= last) {
                continue;
            }
            for (Object[] behind : sql.list(BEHIND, row -> new Object[] {row.getString(1), row.getLong(2), row.getLong(3)}, listener.position())) {
                if (listener.types().matches((String) behind[0])) {
                    backlog = backlog.plus((Long) behind[1], (Long) behind[2]);
                }
            }
        }
        Instant oldest = backlog.oldestUs() == null ? null : Micros.instant(backlog.oldestUs());
        return new Status(backlog.count(), sql.number(PARKED), oldest);
    }

    @Override
    public Page<Parked> parked(PageRequest page) {
        return new Page<>(sql.list(PARKED_PAGE, row -> new Parked(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3),
                row.getString(4), row.getInt(5), row.getString(6), Micros.read(row, "parked_us")), page.offset(), page.size()),
                sql.number(PARKED), page.number(), page.size());
    }

    @Override
    public boolean replay(UUID eventId, String listener) {
        boolean found = transactions.required(() -> sql.update(REPLAY, eventId.toString(), listener)) > 0;
        wake.run();
        return found;
    }
}
