package it.sintesi.communications.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/** A constant statement with the types of its parameters, run for many rows at once. */
final class Insert {

    private final String sql;
    private final int[] types;

    /** Types are those of {@link Types}; dates are given as {@link LocalDate}. */
    Insert(String sql, int... types) {
        this.sql = sql;
        this.types = types.clone();
    }

    /** Runs the statement for every row. */
    void run(Connection connection, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Runs the statement once. */
    int run(Connection connection, Object... row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, row);
            return statement.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, Object[] row) throws SQLException {
        if (row.length != types.length) {
            throw new IllegalArgumentException(types.length + " values expected, " + row.length + " given: " + sql);
        }
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            int parameter = i + 1;
            if (value == null) {
                statement.setNull(parameter, types[i]);
            } else {
                switch (types[i]) {
                    case Types.VARCHAR, Types.CLOB -> statement.setString(parameter, (String) value);
                    case Types.BIGINT -> statement.setLong(parameter, (Long) value);
                    case Types.INTEGER, Types.SMALLINT -> statement.setInt(parameter, (Integer) value);
                    case Types.DATE -> statement.setDate(parameter, Date.valueOf((LocalDate) value));
                    case Types.VARBINARY, Types.BLOB -> statement.setBytes(parameter, (byte[]) value);
                    default -> throw new IllegalArgumentException("Type " + types[i]);
                }
            }
        }
    }
}
