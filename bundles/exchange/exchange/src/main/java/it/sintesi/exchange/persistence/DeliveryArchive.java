package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ColumnListHandler;
import org.apache.commons.dbutils.handlers.ScalarHandler;

/** The deliveries as people see them. Every method wants to be called in a transaction. */
public final class DeliveryArchive {

    static final String COLUMNS = """
            SELECT message_id, partner, recipient, communication, form, subject, state, attempts, outcome_unknown, created_at, next_attempt_at,
              last_attempt_at, closed_at, answer FROM exchange.delivery""";
    /** The casts tell both databases the type of a parameter that is null. */
    private static final String FILTER = """

            WHERE (CAST(? AS VARCHAR(60)) IS NULL OR partner = ?) AND (CAST(? AS VARCHAR(10)) IS NULL OR state = ?)
              AND (CAST(? AS VARCHAR(16)) IS NULL OR communication = ?)""";
    private static final String SEARCH = COLUMNS + FILTER + " ORDER BY seq DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM exchange.delivery" + FILTER;
    private static final String FIND = COLUMNS + " WHERE message_id = ?";
    private static final String REPLAY = "UPDATE exchange.delivery SET state = 'WAITING', attempts = 0, next_attempt_at = ?, closed_at = NULL";
    private static final String REPLAY_ONE = REPLAY + " WHERE message_id = ? AND state IN ('REFUSED', 'PARKED')";
    private static final String REPLAY_ALL = REPLAY + " WHERE partner = ? AND state = 'PARKED'";

    private final Sql sql;

    public DeliveryArchive(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public Page<Delivery> search(DeliveryCriteria criteria, PageRequest page) {
        String state = criteria.state() == null ? null : criteria.state().name();
        Object[] filter = {criteria.partner(), criteria.partner(), state, state, criteria.communication(), criteria.communication()};
        Number total = sql.query(COUNT, new ScalarHandler<>(), filter);
        Object[] paged = Arrays.copyOf(filter, filter.length + 2);
        paged[filter.length] = page.offset();
        paged[filter.length + 1] = page.size();
        return new Page<>(sql.query(SEARCH, DeliveryArchive::deliveries, paged), total.longValue(), page.number(), page.size());
    }

    public Optional<Delivery> find(String messageId) {
        return sql.query(FIND, DeliveryArchive::deliveries, messageId).stream().findFirst();
    }

    /** Deliveries by partner and state. */
    public Map<String, Map<DeliveryState, Long>> counts() {
        return sql.query("SELECT partner, state, COUNT(*) FROM exchange.delivery GROUP BY partner, state", rows -> {
            Map<String, Map<DeliveryState, Long>> counts = new TreeMap<>();
            while (rows.next()) {
                counts.computeIfAbsent(rows.getString(1), partner -> new EnumMap<>(DeliveryState.class))
                        .put(DeliveryState.valueOf(rows.getString(2)), rows.getLong(3));
            }
            return counts;
        });
    }

    /** Deliveries of one partner in one state; quick as long as they are few. */
    public long count(String partner, DeliveryState state) {
        Number count = sql.query("SELECT COUNT(*) FROM exchange.delivery WHERE partner = ? AND state = ?", new ScalarHandler<>(), partner, state.name());
        return count.longValue();
    }

    /** Puts one refused or parked delivery back; false when it is neither. */
    public boolean replay(String messageId, Instant now) {
        return sql.update(REPLAY_ONE, Micros.of(now), messageId) == 1;
    }

    /** Puts all parked deliveries of a partner back. */
    public int replayAll(String partner, Instant now) {
        return sql.update(REPLAY_ALL, Micros.of(now), partner);
    }

    /** Gives up what waits for a partner that will not come back. */
    public int parkWaiting(String partner, Instant now, String reason) {
        new HeldSubjects(sql).forget(partner);
        return sql.update("UPDATE exchange.delivery SET state = 'PARKED', closed_at = ?, answer = ? WHERE partner = ? AND state = 'WAITING'",
                Micros.of(now), reason, partner);
    }

    /** Messages delivered to a partner from an instant (included) to another (excluded). */
    public Set<String> deliveredIds(String partner, Instant from, Instant to) {
        return new HashSet<>(sql.query("""
                SELECT message_id FROM exchange.delivery WHERE partner = ? AND state = 'DELIVERED' AND closed_at >= ? AND closed_at < ?""",
                new ColumnListHandler<String>(1), partner, Micros.of(from), Micros.of(to)));
    }

    static List<Delivery> deliveries(ResultSet rows) throws SQLException {
        List<Delivery> list = new ArrayList<>();
        while (rows.next()) {
            DeliveryState state = DeliveryState.valueOf(rows.getString(7));
            list.add(new Delivery(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5),
                    rows.getString(6), state, rows.getInt(8), rows.getInt(9) != 0, Micros.toInstant(rows.getLong(10)),
                    state.closed() ? null : Micros.toInstant(rows.getLong(11)), Micros.toInstant((Number) rows.getObject(12)),
                    Micros.toInstant((Number) rows.getObject(13)), rows.getString(14)));
        }
        return list;
    }
}
