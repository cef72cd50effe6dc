package it.sintesi.communications.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keeps the names by which people search, reading the communications in order and remembering how far it has come. */
public final class NameStore {

    private static final int PORTION = 1_000;
    private static final String PROGRESS = "SELECT seq FROM communications.name_progress WHERE id = 1 FOR UPDATE";
    private static final String NEXT = "SELECT seq, employer, employer_name, worker, worker_name FROM communications.communication WHERE seq > ? ORDER BY seq"
            + " FETCH FIRST " + PORTION + " ROWS ONLY";
    private static final KeyedQuery PRESENT = new KeyedQuery("SELECT name, code FROM communications.party_name WHERE name IN (" + KeyedQuery.MARKS + ")");
    private static final Insert NAME = new Insert("INSERT INTO communications.party_name (name, code) VALUES (?,?)", Types.VARCHAR, Types.VARCHAR);
    private static final Insert ADVANCE = new Insert("UPDATE communications.name_progress SET seq = ? WHERE id = 1", Types.BIGINT);

    /** Takes the next communications; the answer is whether there may be more. */
    public boolean advance(Connection connection) throws SQLException {
        Set<List<String>> names = new HashSet<>();
        long last = progress(connection);
        int rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, last);
            try (ResultSet row = statement.executeQuery()) {
                for (; row.next(); rows++) {
                    last = row.getLong(1);
                    names.add(List.of(upper(row.getString(3)), row.getString(2)));
                    if (row.getString(4) != null && row.getString(5) != null) {
                        names.add(List.of(upper(row.getString(5)), row.getString(4)));
                    }
                }
            }
        }
        if (rows == 0) {
            return false;
        }
        PRESENT.run(connection, names.stream().map(pair -> pair.get(0)).distinct().toList(), row -> names.remove(List.of(row.getString(1), row.getString(2))));
        NAME.run(connection, names.stream().map(List::toArray).toList());
        ADVANCE.run(connection, last);
        return rows == PORTION;
    }

    private static long progress(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROGRESS); ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The row of communications.name_progress is missing");
            }
            return row.getLong(1);
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ITALIAN);
    }
}
