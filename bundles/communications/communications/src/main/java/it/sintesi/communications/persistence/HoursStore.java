package it.sintesi.communications.persistence;

import it.sintesi.communications.api.WorkHistories.Hours;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the working time of many relations with one statement. */
public final class HoursStore {

    private static final String BETWEEN = "SELECT id, employer, working_time, weekly_hours FROM communications.relation WHERE worker BETWEEN ? AND ?";
    private static final int FETCH = 1000;

    private HoursStore() {
    }

    public static List<Hours> between(Connection connection, String first, String last) throws SQLException {
        List<Hours> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(BETWEEN)) {
            statement.setFetchSize(FETCH);
            statement.setString(1, first);
            statement.setString(2, last);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int hours = row.getInt(4);
                    found.add(new Hours(row.getString(1), row.getString(2), row.getString(3), row.wasNull() ? null : hours));
                }
            }
        }
        return found;
    }
}
