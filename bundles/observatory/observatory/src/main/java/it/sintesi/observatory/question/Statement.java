package it.sintesi.observatory.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** SQL put together from constant fragments; every value is a bound parameter. */
final class Statement {

    private final StringBuilder sql = new StringBuilder(512);
    private final List<Object> values = new ArrayList<>();

    Statement add(String fragment, Object... bound) {
        sql.append(fragment);
        values.addAll(List.of(bound));
        return this;
    }

    /** {@code , a, b}: expressions of the axes, each after a comma. */
    Statement select(List<Axis> axes) {
        for (Axis axis : axes) {
            sql.append(axis.expression()).append(", ");
        }
        return this;
    }

    /** {@code AND column IN (?, ?)} for each filter. */
    Statement filter(Map<Axis, List<Long>> filters) {
        filters.forEach((axis, allowed) -> {
            sql.append(" AND ").append(axis.expression()).append(" IN (");
            for (int i = 0; i < allowed.size(); i++) {
                sql.append(i == 0 ? "?" : ", ?");
                values.add(allowed.get(i));
            }
            sql.append(allowed.isEmpty() ? "-1)" : ")");
        });
        return this;
    }

    /** {@code GROUP BY 1, 2}: the first columns. */
    Statement groupBy(int columns) {
        for (int i = 1; i <= columns; i++) {
            sql.append(i == 1 ? " GROUP BY " : ", ").append(i);
        }
        return this;
    }

    /** A number of whatever width the database chose; 0 for null. */
    static double number(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value == null ? 0 : ((Number) value).doubleValue();
    }

    /** A whole number of whatever width; 0 for null. */
    static long whole(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** Sees a row. */
    interface Sink {
        void row(ResultSet row) throws SQLException;
    }

    void run(Connection connection, Sink sink) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.row(rows);
                }
            }
        }
    }
}
