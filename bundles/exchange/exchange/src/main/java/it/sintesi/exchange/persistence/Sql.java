package it.sintesi.exchange.persistence;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.dbutils.QueryRunner;
import org.apache.commons.dbutils.ResultSetHandler;

/** Runs statements on the connection of the present transaction; failures come as unchecked exceptions that name the statement. */
final class Sql {

    private final QueryRunner runner;

    Sql(DataSource dataSource) {
        // Both drivers tell the types of null parameters only at a price: callers cast instead.
        this.runner = new QueryRunner(dataSource, true);
    }

    <T> T query(String sql, ResultSetHandler<T> handler, Object... parameters) {
        return run(sql, () -> runner.query(sql, handler, parameters));
    }

    int update(String sql, Object... parameters) {
        return run(sql, () -> runner.update(sql, parameters));
    }

    <T> T insert(String sql, ResultSetHandler<T> keys, Object... parameters) {
        return run(sql, () -> runner.insert(sql, keys, parameters));
    }

    int[] batch(String sql, List<Object[]> rows) {
        return rows.isEmpty() ? new int[0] : run(sql, () -> runner.batch(sql, rows.toArray(new Object[0][])));
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T run(String sql, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            // Not the message of the driver's wrapper: it holds the parameters.
            throw new IllegalStateException("Statement failed, SQLState " + e.getSQLState() + ": " + sql.strip().lines().findFirst().orElse(""), e);
        }
    }
}
