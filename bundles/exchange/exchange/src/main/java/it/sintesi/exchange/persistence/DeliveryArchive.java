package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.Due;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ColumnListHandler;

/** The deliveries as people see them. Every method wants to be called in a transaction. */
public final class DeliveryArchive {

    static final String COLUMNS = """
            SELECT message_id, partner, recipient, communication, form, subject, state, attempts, outcome_unknown, created_at, next_attempt_at,
              last_attempt_at, closed_at, answer FROM exchange.delivery""";
    /** Beyond so many, a search tells that there are more instead of how many. */
    private static final long COUNTED = 10_000;
    private static final int KEYS = 50;
    private static final String OF_NUMBERS = COLUMNS + " WHERE seq IN (?" + ",?".repeat(KEYS - 1) + ") ORDER BY seq DESC";
    /** The casts tell both databases the type of a parameter that is null. */
    private static final String NUMBER = "SELECT seq FROM exchange.delivery WHERE message_id = ? AND (CAST(? AS VARCHAR(10)) IS NULL OR state = ?)";
    private static final String FIND = COLUMNS + " WHERE message_id = ?";
    private static final String REPLAY = "UPDATE exchange.delivery SET state = 'WAITING', attempts = 0, next_attempt_at = ?, closed_at = NULL";
    private static final String REPLAY_ONE = REPLAY + " WHERE message_id = ? AND state IN ('REFUSED', 'PARKED')";
    private static final String REPLAY_ALL = REPLAY + " WHERE partner = ? AND state = 'PARKED'";

    private final Sql sql;
    private final DeliveryIndex index;

    public DeliveryArchive(DataSource dataSource) {
        this.sql = new Sql(dataSource);
        this.index = new DeliveryIndex(sql);
    }

    /** Newest first; counts no further than is needed to tell people. */
    public Page<Delivery> search(DeliveryCriteria criteria, PageRequest page) {
        if (criteria.communication() != null) {
            List<Long> numbers = ofCommunication(criteria);
            return new Page<>(rows(numbers, page), numbers.size(), page.number(), page.size());
        }
        List<DeliveryState> states = criteria.state() == null ? List.of(DeliveryState.values()) : List.of(criteria.state());
        List<DeliveryIndex.Pile> piles = index.piles(criteria.partner(), states);
        long wanted = (long) page.offset() + page.size();
        long known = Math.max(COUNTED, wanted + 1);
        long total = index.count(piles, known + 1);
        List<Delivery> rows = total <= page.offset() ? List.of() : rows(index.newest(piles, Math.min(wanted, total)), page);
        return new Page<>(rows, Math.min(total, known), page.number(), page.size(), total > known);
    }

    /** Numbers of a communication's deliveries, newest first; their message ids follow from the partners. */
    private List<Long> ofCommunication(DeliveryCriteria criteria) {
        String state = criteria.state() == null ? null : criteria.state().name();
        List<Long> numbers = new ArrayList<>();
        for (String partner : criteria.partner() == null ? index.partners() : List.of(criteria.partner())) {
            numbers.addAll(sql.query(NUMBER, new ColumnListHandler<Long>(1), Due.messageId(criteria.communication(), partner), state, state));
        }
        return numbers.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Delivery> rows(List<Long> numbers, PageRequest page) {
        List<Long> shown = numbers.stream().skip(page.offset()).limit(page.size()).toList();
        List<Delivery> rows = new ArrayList<>();
        for (int from = 0; from < shown.size(); from += KEYS) {
            Object[] keys = new Object[KEYS];
            for (int i = 0; i < KEYS; i++) {
                keys[i] = shown.get(Math.min(from + i, shown.size() - 1));
            }
            rows.addAll(sql.query(OF_NUMBERS, DeliveryArchive::deliveries, keys));
        }
        return rows;
    }

    public Optional<Delivery> find(String messageId) {
        return sql.query(FIND, DeliveryArchive::deliveries, messageId).stream().findFirst();
    }

    /** Deliveries by partner and state. */
    public Map<String, Map<DeliveryState, Long>> counts() {
        Map<String, Map<DeliveryState, Long>> counts = new TreeMap<>();
        for (DeliveryIndex.Pile pile : index.piles(null, List.of(DeliveryState.values()))) {
            long count = index.count(pile);
            if (count > 0) {
                counts.computeIfAbsent(pile.partner(), partner -> new EnumMap<>(DeliveryState.class)).put(pile.state(), count);
            }
        }
        return counts;
    }

    /** Partners that have had a delivery. */
    public List<String> partners() {
        return index.partners();
    }

    /** Deliveries of one partner in one state; quick as long as they are few. */
    public long count(String partner, DeliveryState state) {
        return index.count(new DeliveryIndex.Pile(partner, state));
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
