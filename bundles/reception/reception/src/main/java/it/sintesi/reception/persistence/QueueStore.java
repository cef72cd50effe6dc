package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.domain.Ticket;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tickets of the queue; joins the transaction of the thread. */
public final class QueueStore {

    private static final String SELECT = "SELECT id, office, day, service, service_name, letter, number, priority, state, issued_at, called_at, desk_id, desk_name, only_desk"
            + " FROM reception.ticket";
    private static final String NEXT_NUMBER = "UPDATE reception.ticket_counter SET last_number = last_number + 1 WHERE office = ? AND day = ? AND letter = ?";
    private static final String FIRST_NUMBER = "INSERT INTO reception.ticket_counter (office, day, letter, last_number) VALUES (?, ?, ?, 1)";
    private static final String NUMBER = "SELECT last_number FROM reception.ticket_counter WHERE office = ? AND day = ? AND letter = ?";
    private static final String INSERT = "INSERT INTO reception.ticket (id, office, day, service, service_name, letter, number, priority, state, issued_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String IN_STATE = SELECT + " WHERE office = ? AND day = ? AND state = ? ORDER BY issued_at, letter, number";
    private static final String AT_DESK = SELECT + " WHERE office = ? AND day = ? AND state = 'CALLED' AND desk_id = ?";
    private static final String CALLS = SELECT + " WHERE office = ? AND day = ? AND called_at IS NOT NULL AND desk_name IS NOT NULL ORDER BY called_at DESC, letter, number"
            + " FETCH FIRST 8 ROWS ONLY";
    private static final String LAST = "SELECT priority FROM reception.ticket WHERE office = ? AND day = ? AND first_called_at IS NOT NULL ORDER BY first_called_at DESC"
            + " FETCH FIRST 20 ROWS ONLY";
    private static final String CALL = "UPDATE reception.ticket SET state = 'CALLED', called_at = ?, first_called_at = COALESCE(first_called_at, ?), desk_id = ?, desk_name = ?,"
            + " only_desk = NULL WHERE id = ? AND state = 'WAITING'";
    private static final String RECALL = "UPDATE reception.ticket SET called_at = ? WHERE id = ? AND state = 'CALLED'";
    private static final String END = "UPDATE reception.ticket SET state = ?, closed_at = ? WHERE id = ? AND state = 'CALLED'";
    private static final String HAND_OVER = "UPDATE reception.ticket SET state = 'WAITING', only_desk = ? WHERE id = ? AND state = 'CALLED'";
    private static final String PREFER = "UPDATE reception.ticket SET priority = 1 WHERE id = ? AND office = ? AND state = 'WAITING'";
    private static final String COUNT = "SELECT COUNT(*) FROM reception.ticket WHERE office = ? AND day = ? AND state = 'WAITING'";
    private static final String BEFORE = COUNT + " AND service = ? AND (issued_at < ? OR issued_at = ? AND number < ?)";
    private static final String STATISTICS = "SELECT day, service_name, COUNT(*) AS tickets, AVG(first_called_at - issued_at) AS mean, MAX(first_called_at - issued_at) AS longest"
            + " FROM reception.ticket WHERE office = ? AND day >= ? AND day <= ? AND first_called_at IS NOT NULL GROUP BY day, service_name ORDER BY day DESC, service_name";
    private static final long MICROS = 1_000_000L;

    private final Sql sql;

    public QueueStore(Sql sql) {
        this.sql = sql;
    }

    /** The next number of a letter; the row of the counter lets one transaction after the other take it. */
    public int nextNumber(String office, LocalDate day, String letter) {
        if (sql.update(NEXT_NUMBER, office, Date.valueOf(day), letter) == 0) {
            sql.update(FIRST_NUMBER, office, Date.valueOf(day), letter);
        }
        return (int) sql.number(NUMBER, office, Date.valueOf(day), letter);
    }

    public void insert(Ticket t) {
        sql.update(INSERT, t.id(), t.office(), Date.valueOf(t.day()), t.service(), t.serviceName(), t.letter(), t.number(), ServiceStore.flag(t.priority()), Micros.of(t.issuedAt()));
    }

    public Optional<Ticket> find(String id) {
        return sql.first(BY_ID, QueueStore::read, id);
    }

    /** Tickets of a day in a state, the first first. */
    public List<Ticket> inState(String office, LocalDate day, Ticket.State state) {
        return sql.list(IN_STATE, QueueStore::read, office, Date.valueOf(day), state.name());
    }

    /** The ticket that a desk deals with. */
    public Optional<Ticket> atDesk(String office, LocalDate day, String desk) {
        return sql.first(AT_DESK, QueueStore::read, office, Date.valueOf(day), desk);
    }

    /** The last calls, newest first. */
    public List<Ticket> calls(String office, LocalDate day) {
        return sql.list(CALLS, QueueStore::read, office, Date.valueOf(day));
    }

    /** How many tickets with priority were called last, one after the other. */
    public int priorityInARow(String office, LocalDate day) {
        List<Boolean> last = sql.list(LAST, row -> row.getInt("priority") == 1, office, Date.valueOf(day));
        return last.contains(false) ? last.indexOf(false) : last.size();
    }

    /** Calls a ticket to a desk; false when it does not wait any more: another desk was faster. */
    public boolean call(String id, String desk, String deskName, Instant at) {
        return sql.update(CALL, Micros.of(at), Micros.of(at), desk, deskName, id) == 1;
    }

    public boolean recall(String id, Instant at) {
        return sql.update(RECALL, Micros.of(at), id) == 1;
    }

    public boolean end(String id, Ticket.State state, Instant at) {
        return sql.update(END, state.name(), Micros.of(at), id) == 1;
    }

    /** Lets a called ticket wait for another desk. */
    public boolean handOver(String id, String desk) {
        return sql.update(HAND_OVER, desk, id) == 1;
    }

    public boolean prefer(String id, String office) {
        return sql.update(PREFER, id, office) == 1;
    }

    public long waiting(String office, LocalDate day) {
        return sql.number(COUNT, office, Date.valueOf(day));
    }

    /** How many wait for the same service since before. */
    public long before(Ticket t) {
        return sql.number(BEFORE, t.office(), Date.valueOf(t.day()), t.service(), Micros.of(t.issuedAt()), Micros.of(t.issuedAt()), t.number());
    }

    /**
     * Waiting times of a service on a day.
     *
     * @param mean    seconds from ticket to first call
     * @param longest seconds
     */
    public record Wait(LocalDate day, String service, long tickets, long mean, long longest) {
    }

    /** Waiting times between two days, newest first. */
    public List<Wait> statistics(String office, LocalDate from, LocalDate to) {
        return sql.list(STATISTICS, row -> new Wait(row.getDate("day").toLocalDate(), row.getString("service_name"), row.getLong("tickets"),
                row.getBigDecimal("mean").longValue() / MICROS, row.getLong("longest") / MICROS), office, Date.valueOf(from), Date.valueOf(to));
    }

    private static Ticket read(ResultSet row) throws SQLException {
        return new Ticket(row.getString("id"), row.getString("office"), row.getDate("day").toLocalDate(), row.getString("service"), row.getString("service_name"),
                row.getString("letter"), row.getInt("number"), row.getInt("priority") == 1, Ticket.State.valueOf(row.getString("state")), Micros.read(row, "issued_at"),
                Micros.read(row, "called_at"), row.getString("desk_id"), row.getString("desk_name"), row.getString("only_desk"));
    }
}
