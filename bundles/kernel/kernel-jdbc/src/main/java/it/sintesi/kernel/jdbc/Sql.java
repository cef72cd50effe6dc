package it.sintesi.kernel.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.commons.dbutils.QueryRunner;
import org.apache.commons.dbutils.ResultSetHandler;
import org.apache.commons.dbutils.StatementConfiguration;

/** Constant SQL with bound parameters on the one data source; joins the transaction of the thread. */
public final class Sql {

    private static final int FETCH = 1000;

    /** Turns the present row into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Sees the rows one after the other; false stops the reading. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(ResultSet row) throws SQLException;
    }

    private final QueryRunner runner;

    public Sql(DataSource dataSource) {
        // Both drivers know the types of our parameters: no question about them for each statement.
        this.runner = new QueryRunner(dataSource, true, new StatementConfiguration.Builder().fetchSize(FETCH).build());
    }

    /** All rows. */
    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return query(sql, rows -> {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.map(rows));
            }
            return all;
        }, parameters);
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return query(sql, rows -> rows.next() ? Optional.of(row.map(rows)) : Optional.empty(), parameters);
    }

    /** The first column of the only row, as a whole number. */
    public long number(String sql, Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** Walks through rows without keeping them; call it within a transaction, so that they are streamed. */
    public void walk(String sql, Visitor visitor, Object... parameters) {
        query(sql, rows -> {
            while (rows.next()) {
                if (!visitor.visit(rows)) {
                    return null;
                }
            }
            return null;
        }, parameters);
    }

    /** Runs one statement; tells how many rows it touched. */
    public int update(String sql, Object... parameters) {
        try {
            return runner.update(sql, parameters);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Runs one statement for many rows in one batch. */
    public void batch(String sql, List<Object[]> rows) {
        try {
            runner.batch(sql, rows.toArray(Object[][]::new));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private <T> T query(String sql, ResultSetHandler<T> handler, Object... parameters) {
        try {
            return runner.query(sql, handler, parameters);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
