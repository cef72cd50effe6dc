package it.sintesi.registry.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Few statements for many rows, on the connection of the present transaction. */
final class Batches {

    /** The parameters of a query by keys: always as many, so that the statement stays compiled. */
    static final String MARKS = "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?";
    private static final int PORTION = 32;

    private Batches() {
    }

    /** Sees a row. */
    interface Sink {
        void row(ResultSet row) throws SQLException;
    }

    /** Asks for the rows of many keys, a few at a time; {@code sql} has {@code IN (}{@link #MARKS}{@code )} and no other parameter. */
    static void read(Connection connection, String sql, List<String> keys, Sink sink) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < keys.size(); from += PORTION) {
                for (int i = 0; i < PORTION; i++) {
                    // The last portion repeats its last key, which gives its rows once all the same.
                    statement.setString(i + 1, keys.get(Math.min(from + i, keys.size() - 1)));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        sink.row(rows);
                    }
                }
            }
        }
    }

    /**
     * Runs a statement for many rows.
     *
     * @param types types of the parameters, of {@link java.sql.Types}
     * @throws IllegalStateException when a row was not written: somebody else has changed it meanwhile
     */
    static void write(Connection connection, String sql, int[] types, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < types.length; i++) {
                    if (row[i] == null) {
                        statement.setNull(i + 1, types[i]);
                    } else {
                        statement.setObject(i + 1, row[i]);
                    }
                }
                statement.addBatch();
            }
            if (Arrays.stream(statement.executeBatch()).anyMatch(count -> count == 0)) {
                throw new IllegalStateException("A row of the register was changed by somebody else meanwhile");
            }
        }
    }
}
