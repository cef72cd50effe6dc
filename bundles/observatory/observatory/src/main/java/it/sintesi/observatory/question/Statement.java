package it.sintesi.observatory.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SQL put together from constant fragments. Values are numbers and days only, which can carry nothing else, and stand in the text where a question mark was: of a bound
 * parameter the planner knows nothing, and reads blocks that a value would have ruled out.
 */
final class Statement {

    private final StringBuilder sql = new StringBuilder(512);

    /** Appends a fragment, its question marks replaced by the values. */
    Statement add(String fragment, Object... values) {
        int from = 0;
        for (Object value : values) {
            int mark = fragment.indexOf('?', from);
            sql.append(fragment, from, mark).append(literal(value));
            from = mark + 1;
        }
        sql.append(fragment, from, fragment.length());
        return this;
    }

    private static String literal(Object value) {
        if (value instanceof LocalDate day) {
            return "DATE '" + day + "'";
        }
        if (value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        throw new IllegalArgumentException("Neither a number nor a day: " + value);
    }

    /** {@code , a, b}: expressions of the axes, each after a comma. */
    Statement select(List<Axis> axes) {
        for (Axis axis : axes) {
            sql.append(axis.expression()).append(", ");
        }
        return this;
    }

    /** {@code AND column IN (1, 2)} for each filter; nothing has a number below zero. */
    Statement filter(Map<Axis, List<Long>> filters) {
        filters.forEach((axis, allowed) -> {
            String known = allowed.stream().filter(number -> number >= 0).map(Statement::literal).collect(Collectors.joining(", "));
            sql.append(" AND ").append(known.isEmpty() ? "FALSE" : axis.expression() + " IN (" + known + ")");
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
        try (PreparedStatement statement = connection.prepareStatement(sql.toString()); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sink.row(rows);
            }
        }
    }
}
