package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.domain.Due;
import it.sintesi.exchange.domain.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ColumnListHandler;
import org.apache.commons.dbutils.handlers.ScalarHandler;

/** The deliveries as the sender sees them. Every method wants to be called in a transaction. */
public final class DeliveryQueue {

    private static final int ANSWER_LENGTH = 500;

    private static final String INSERT = """
            INSERT INTO exchange.delivery (seq, message_id, partner, recipient, communication, form, subject, state, attempts, outcome_unknown,
              created_at, next_attempt_at, answer) VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, ?, ?, '')""";
    private static final String NUMBERS = "UPDATE exchange.delivery_number SET last_seq = last_seq + ? WHERE id = 1";
    private static final String LAST_NUMBER = "SELECT last_seq FROM exchange.delivery_number WHERE id = 1";

    private static final int KEYS = 32;
    private static final String THERE = "SELECT message_id FROM exchange.delivery WHERE message_id IN "
            + "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    /** The front of a partner's queue, in the order of its index. Derby plans by the size that a table once had; the remark tells it the index. */
    private static final String FRONT = """
            SELECT seq, message_id, partner, recipient, communication, form, subject, attempts, outcome_unknown, next_attempt_at
            FROM exchange.delivery --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner = ? AND state = 'WAITING' AND seq > ? ORDER BY seq FETCH FIRST 200 ROWS ONLY""";
    private static final int PAGE = 200;

    private static final String CLOSE = """
            UPDATE exchange.delivery SET state = ?, attempts = ?, outcome_unknown = ?, next_attempt_at = ?, last_attempt_at = ?,
              closed_at = NULLIF(CAST(? AS BIGINT), 0), answer = ?, claim = NULL WHERE seq = ? AND state = 'SENDING' AND claim = ?""";

    private final Sql sql;
    private final HeldSubjects held;

    public DeliveryQueue(DataSource dataSource) {
        this.sql = new Sql(dataSource);
        this.held = new HeldSubjects(sql);
    }

    /** Creates the deliveries that are not there yet, so that events may come twice. Those of one communication come together, always. */
    public int create(List<Due> dues) {
        Map<String, String> oneOfEach = new LinkedHashMap<>();
        dues.forEach(due -> oneOfEach.putIfAbsent(due.communication(), due.messageId()));
        Set<String> repeated = there(List.copyOf(oneOfEach.values()));
        Set<String> there = there(dues.stream().filter(due -> repeated.contains(oneOfEach.get(due.communication()))).map(Due::messageId).toList());
        List<Due> fresh = dues.stream().filter(due -> there.add(due.messageId())).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        long seq = numbers(fresh.size());
        List<Object[]> rows = new ArrayList<>(fresh.size());
        for (Due due : fresh) {
            long at = Micros.of(due.createdAt());
            rows.add(new Object[] {++seq, due.messageId(), due.partner(), due.recipient(), due.communication(), due.form(), due.subject(), at, at});
        }
        return sql.batch(INSERT, rows).length;
    }

    /** Takes so many numbers; returns the one before the first. Whoever else creates deliveries waits until the end of the transaction. */
    private long numbers(int count) {
        sql.update(NUMBERS, count);
        Number last = sql.query(LAST_NUMBER, new ScalarHandler<Number>());
        return last.longValue() - count;
    }

    private Set<String> there(List<String> messageIds) {
        Set<String> there = new HashSet<>();
        for (int from = 0; from < messageIds.size(); from += KEYS) {
            Object[] keys = new Object[KEYS];
            for (int i = 0; i < KEYS; i++) {
                keys[i] = messageIds.get(Math.min(from + i, messageIds.size() - 1));
            }
            there.addAll(sql.query(THERE, new ColumnListHandler<String>(1), keys));
        }
        return there;
    }

    /** Takes up to {@code limit} due deliveries of a partner, in order; the sender never claims while something of its is on its way. */
    public List<Claimed> claim(String partner, Instant now, int limit, String claim) {
        long micros = Micros.of(now);
        Set<String> waiting = held.of(partner, micros);
        List<Claimed> due = new ArrayList<>();
        long after = -1;
        int read = PAGE;
        while (due.size() < limit && read == PAGE) {
            List<Waiting> front = sql.query(FRONT, rows -> waiting(rows, claim), partner, after);
            for (Waiting next : front) {
                after = next.delivery().seq();
                if (due.size() < limit && next.dueAt() <= micros && !waiting.contains(next.delivery().subject())) {
                    due.add(next.delivery());
                }
            }
            read = front.size();
        }
        int[] taken = sql.batch("UPDATE exchange.delivery SET state = 'SENDING', claim = ? WHERE seq = ? AND state = 'WAITING'",
                due.stream().map(delivery -> new Object[] {claim, delivery.seq()}).toList());
        List<Claimed> ours = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == 1) {
                ours.add(due.get(i));
            }
        }
        return ours;
    }

    /** Writes what became of claimed deliveries; those that another node has taken over meanwhile are left as they are. */
    public void finish(List<Outcome> outcomes) {
        sql.batch(CLOSE, outcomes.stream().map(DeliveryQueue::closing).toList());
        held.hold(outcomes);
    }

    /** Puts claimed deliveries back untouched. */
    public void release(List<Claimed> claimed) {
        sql.batch("UPDATE exchange.delivery SET state = 'WAITING', claim = NULL WHERE seq = ? AND state = 'SENDING' AND claim = ?",
                claimed.stream().map(delivery -> new Object[] {delivery.seq(), delivery.claim()}).toList());
    }

    /** Deliveries that a dead sender had on its way: their outcome is unknown. To be called by who holds the partner's lease. */
    public int recover(String partner) {
        return sql.update("UPDATE exchange.delivery SET state = 'WAITING', outcome_unknown = 1, claim = NULL WHERE partner = ? AND state = 'SENDING'",
                partner);
    }

    /** A delivery of the queue, and when it is due. */
    private record Waiting(Claimed delivery, long dueAt) {
    }

    private static List<Waiting> waiting(ResultSet rows, String claim) throws SQLException {
        List<Waiting> list = new ArrayList<>();
        while (rows.next()) {
            list.add(new Waiting(new Claimed(rows.getLong(1), claim, rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5),
                    rows.getString(6), rows.getString(7), rows.getInt(8), rows.getInt(9) != 0), rows.getLong(10)));
        }
        return list;
    }

    private static Object[] closing(Outcome outcome) {
        long at = Micros.of(outcome.at());
        boolean waiting = outcome.state() == DeliveryState.WAITING;
        return new Object[] {outcome.state().name(), outcome.attempts(), outcome.unknown() ? 1 : 0,
            waiting ? Micros.of(outcome.nextAttemptAt()) : at, at, waiting ? 0L : at, cut(outcome.answer()),
            outcome.claimed().seq(), outcome.claimed().claim()};
    }

    private static String cut(String answer) {
        return answer.length() <= ANSWER_LENGTH ? answer : answer.substring(0, ANSWER_LENGTH - 1) + "…";
    }
}
