package it.sintesi.communications.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * A constant query that ends in {@code IN (}{@link #MARKS}{@code )}, asked for many keys a few at a time; missing keys of the last
 * portion are filled with the last one, so that the statement is always the same and stays compiled.
 */
final class KeyedQuery {

    /** Keys of a portion. */
    static final int SIZE = 32;
    /** The parameters of a portion. */
    static final String MARKS = "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?";

    private final String sql;

    KeyedQuery(String sql) {
        this.sql = sql;
    }

    /** What to do with a row. */
    interface RowSink {
        void row(ResultSet row) throws SQLException;
    }

    void run(Connection connection, Collection<String> keys, RowSink sink) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        List<String> all = List.copyOf(keys);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < all.size(); from += SIZE) {
                for (int i = 0; i < SIZE; i++) {
                    statement.setString(i + 1, all.get(Math.min(from + i, all.size() - 1)));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        sink.row(rows);
                    }
                }
            }
        }
    }
}
