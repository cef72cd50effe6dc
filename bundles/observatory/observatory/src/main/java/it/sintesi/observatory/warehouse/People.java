package it.sintesi.observatory.warehouse;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Consecutive numbers of workers and employers, who are known by pseudonym only. */
final class People {

    private static final String ALL = "SELECT pseudonym, id FROM party";

    private final List<long[]> fresh = new ArrayList<>();
    private Numbers numbers = new Numbers();

    People(Connection connection) throws SQLException {
        load(connection);
    }

    void load(Connection connection) throws SQLException {
        fresh.clear();
        numbers = new Numbers();
        try (PreparedStatement statement = connection.prepareStatement(ALL); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                numbers.put(row.getLong(1), row.getInt(2));
            }
        }
    }

    int id(long pseudonym) {
        int known = numbers.find(pseudonym);
        if (known != 0 || pseudonym == 0) {
            return known;
        }
        int id = numbers.size() + 1;
        numbers.put(pseudonym, id);
        fresh.add(new long[] {pseudonym, id});
        return id;
    }

    void save(Connection connection) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("party")) {
            for (long[] row : fresh) {
                rows.beginRow().append(row[0]).append((int) row[1]).endRow();
            }
        }
        fresh.clear();
    }
}
