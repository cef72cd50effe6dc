package it.sintesi.communications.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds relations about which something should have been told by now. */
public final class OverdueRelations {

    private static final int PORTION = 500;
    private static final String EXPIRED = "SELECT id, employer, employer_name, worker, workplace, expected_end FROM communications.relation"
            + " WHERE expected_end >= ? AND expected_end < ? AND end_date IS NULL AND id > ? ORDER BY id FETCH FIRST " + PORTION + " ROWS ONLY";
    private static final String PROVISIONAL = "SELECT id, employer, employer_name, worker, workplace, start_date FROM communications.relation"
            + " WHERE start_date >= ? AND start_date < ? AND provisional = 1 AND id > ? ORDER BY id FETCH FIRST " + PORTION + " ROWS ONLY";

    /** A relation and the day since which something is due. */
    public record Overdue(String id, String employer, String employerName, String worker, String workplace, LocalDate day) {
    }

    /** Relations whose term ended in these days (last excluded) without an event, after one identifier. */
    public List<Overdue> expired(Connection connection, LocalDate from, LocalDate to, String after) throws SQLException {
        return query(connection, EXPIRED, from, to, after);
    }

    /** Urgencies begun in these days (last excluded) that nobody has completed, after one identifier. */
    public List<Overdue> provisional(Connection connection, LocalDate from, LocalDate to, String after) throws SQLException {
        return query(connection, PROVISIONAL, from, to, after);
    }

    private static List<Overdue> query(Connection connection, String sql, LocalDate from, LocalDate to, String after) throws SQLException {
        List<Overdue> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(from));
            statement.setDate(2, Date.valueOf(to));
            statement.setString(3, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Overdue(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getDate(6).toLocalDate()));
                }
            }
        }
        return found;
    }
}
