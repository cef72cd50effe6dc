package it.sintesi.communications.persistence;

import it.sintesi.communications.api.CommunicationFacts.DayCount;
import it.sintesi.communications.api.CommunicationFacts.Standing;
import it.sintesi.communications.api.EventKind;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads valid steps with their messages, and relations, in portions. */
public final class FactStore {

    /** Communications or relations of a portion. */
    public static final int PORTION = 1000;
    private static final int FETCH = 500;
    private static final String STEPS = "SELECT s.relation_id, s.seq, c.code, c.event, s.day, c.certified_at, c.days_late, s.content, d.message, d.message_size, r.worker"
            + " FROM communications.relation_step s JOIN communications.communication c ON c.seq = s.seq JOIN communications.document d ON d.seq = s.seq"
            + " JOIN communications.relation r ON r.id = s.relation_id WHERE s.valid = 1 AND ";
    private static final String BETWEEN = STEPS + "s.seq > ? AND s.seq <= ? ORDER BY s.seq, s.relation_id";
    private static final KeyedQuery OF = new KeyedQuery(STEPS + "s.relation_id IN (" + KeyedQuery.MARKS + ")");
    private static final String LAST = "SELECT MAX(seq) FROM communications.communication";
    private static final String NEXT = "SELECT seq FROM communications.communication WHERE seq > ? AND seq <= ? ORDER BY seq OFFSET " + (PORTION - 1)
            + " ROWS FETCH NEXT 1 ROWS ONLY";
    private static final String TOUCHED = "SELECT DISTINCT relation_id FROM communications.relation_step WHERE seq > ? AND seq <= ?";
    private static final String RELATION = "SELECT id, employer, worker, start_date, expected_end, end_date, end_cause, contract, working_time, qualification, workplace,"
            + " provisional, agency FROM communications.relation WHERE ";
    private static final String AFTER = RELATION + "id > ? ORDER BY id FETCH FIRST " + PORTION + " ROWS ONLY";
    private static final KeyedQuery RELATIONS_OF = new KeyedQuery(RELATION + "id IN (" + KeyedQuery.MARKS + ")");
    private static final String COUNTS = "SELECT c.event, c.event_date, COUNT(*) FROM communications.communication c"
            + " LEFT JOIN communications.communication_state t ON t.seq = c.seq LEFT JOIN communications.communication_worker w ON w.seq = c.seq"
            + " WHERE t.seq IS NULL AND c.kind <> '04' AND c.event <> 'RENAMING' GROUP BY c.event, c.event_date";

    /**
     * A valid step, not yet read.
     *
     * @param worker  worker of the relation as it stands
     * @param content content of the step (JSON)
     * @param message message as received
     */
    public record Raw(String relation, long seq, String code, EventKind event, LocalDate day, Instant certifiedAt, int daysLate, String worker, String content,
                      Packed message) {
    }

    public long last(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Number at which the portion that begins after this one ends; {@code upTo} for the last portion. */
    public long portionEnd(Connection connection, long after, long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : upTo;
            }
        }
    }

    public List<Raw> between(Connection connection, long after, long upTo) throws SQLException {
        List<Raw> found = new ArrayList<>(PORTION);
        try (PreparedStatement statement = connection.prepareStatement(BETWEEN)) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(raw(rows));
                }
            }
        }
        return found;
    }

    public List<Raw> of(Connection connection, Collection<String> relations) throws SQLException {
        List<Raw> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        // The last portion repeats its last key to fill up: the same rows may come again.
        OF.run(connection, new LinkedHashSet<>(relations), row -> {
            if (seen.add(row.getString(1) + '|' + row.getLong(2))) {
                found.add(raw(row));
            }
        });
        return found;
    }

    public Set<String> touched(Connection connection, long after, long upTo) throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(TOUCHED)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** The relations after this one in order of identifier, a portion; empty at the end. */
    public List<Standing> relationsAfter(Connection connection, String relation) throws SQLException {
        List<Standing> found = new ArrayList<>(PORTION);
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setFetchSize(FETCH);
            statement.setString(1, relation);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(standing(rows));
                }
            }
        }
        return found;
    }

    public List<Standing> relationsOf(Connection connection, Collection<String> relations) throws SQLException {
        Set<Standing> found = new LinkedHashSet<>();
        RELATIONS_OF.run(connection, new LinkedHashSet<>(relations), row -> found.add(standing(row)));
        return List.copyOf(found);
    }

    public List<DayCount> counts(Connection connection) throws SQLException {
        List<DayCount> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COUNTS); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new DayCount(EventKind.valueOf(rows.getString(1)), day(rows.getDate(2)), rows.getLong(3)));
            }
        }
        return found;
    }

    private static Raw raw(ResultSet r) throws SQLException {
        return new Raw(r.getString(1), r.getLong(2), r.getString(3), EventKind.valueOf(r.getString(4)), day(r.getDate(5)), Moments.instant(r.getLong(6)), r.getInt(7),
                r.getString(11), r.getString(8), new Packed(r.getBytes(9), r.getInt(10)));
    }

    private static Standing standing(ResultSet r) throws SQLException {
        return new Standing(r.getString(1), r.getString(2), r.getString(3), day(r.getDate(4)), day(r.getDate(5)), day(r.getDate(6)), r.getString(7), r.getString(8),
                r.getString(9), r.getString(10), r.getString(11), r.getInt(12) == 1, r.getInt(13) == 1);
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
