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
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ColumnListHandler;

/** The deliveries as the sender sees them. Every method wants to be called in a transaction. */
public final class DeliveryQueue {

    private static final int ANSWER_LENGTH = 500;

    private static final String INSERT = """
            INSERT INTO exchange.delivery (message_id, partner, recipient, communication, form, subject, state, attempts, outcome_unknown,
              created_at, next_attempt_at, answer) VALUES (?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, ?, ?, '')""";

    /** Due, of subjects that have nothing waiting for a later attempt; the sender never claims while something of its is on its way. */
    private static final String DUE = """
            SELECT d.seq, d.message_id, d.partner, d.recipient, d.communication, d.form, d.subject, d.attempts, d.outcome_unknown
            FROM exchange.delivery d
            WHERE d.partner = ? AND d.state = 'WAITING' AND d.next_attempt_at <= ? AND d.subject NOT IN (
              SELECT e.subject FROM exchange.delivery e WHERE e.partner = ? AND e.state = 'WAITING' AND e.next_attempt_at > ?)
            ORDER BY d.seq FETCH FIRST ? ROWS ONLY""";

    private static final String CLOSE = """
            UPDATE exchange.delivery SET state = ?, attempts = ?, outcome_unknown = ?, next_attempt_at = ?, last_attempt_at = ?,
              closed_at = NULLIF(CAST(? AS BIGINT), 0), answer = ?, claim = NULL WHERE seq = ? AND state = 'SENDING' AND claim = ?""";

    private final Sql sql;

    public DeliveryQueue(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Creates the deliveries that are not there yet, so that an event may come twice. */
    public int create(List<Due> dues) {
        if (dues.isEmpty()) {
            return 0;
        }
        Set<String> there = new HashSet<>(sql.query("SELECT message_id FROM exchange.delivery WHERE communication = ?",
                new ColumnListHandler<String>(1), dues.get(0).communication()));
        List<Object[]> rows = dues.stream().filter(due -> !there.contains(due.messageId()))
                .map(due -> new Object[] {due.messageId(), due.partner(), due.recipient(), due.communication(), due.form(), due.subject(),
                    Micros.of(due.createdAt()), Micros.of(due.createdAt())}).toList();
        return sql.batch(INSERT, rows).length;
    }

    /** Takes up to {@code limit} due deliveries of a partner, in order. */
    public List<Claimed> claim(String partner, Instant now, int limit, String claim) {
        long micros = Micros.of(now);
        List<Claimed> due = sql.query(DUE, rows -> claimed(rows, claim), partner, micros, partner, micros, limit);
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

    private static List<Claimed> claimed(ResultSet rows, String claim) throws SQLException {
        List<Claimed> list = new ArrayList<>();
        while (rows.next()) {
            list.add(new Claimed(rows.getLong(1), claim, rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5),
                    rows.getString(6), rows.getString(7), rows.getInt(8), rows.getInt(9) != 0));
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
