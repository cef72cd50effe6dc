package it.sintesi.bench;

import it.sintesi.careers.sweep.Columns;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The reference: gaps and islands in DuckDB, in memory; only the spans of careers, without prevailing relation, status, seniority. */
final class CareerDuck implements AutoCloseable {
    private static final String SPANS = """
            CREATE OR REPLACE TABLE span AS
            WITH event AS (
              SELECT person, first_day AS day, 1 AS n, CASE WHEN hours = 100 THEN 1 ELSE 0 END AS f, CASE WHEN hours > 0 THEN hours ELSE 0 END AS h FROM relation
              UNION ALL
              SELECT person, last_day + 1, -1, CASE WHEN hours = 100 THEN -1 ELSE 0 END, CASE WHEN hours > 0 THEN -hours ELSE 0 END FROM relation WHERE last_day < 2147483647),
            change AS (SELECT person, day, SUM(n)::INTEGER AS n, SUM(f)::INTEGER AS f, SUM(h)::INTEGER AS h FROM event GROUP BY person, day)
            SELECT person, day AS from_day, LEAD(day) OVER w - 1 AS to_day, (SUM(n) OVER w)::INTEGER AS relations, (SUM(f) OVER w)::INTEGER AS full_time, (SUM(h) OVER w)::INTEGER AS hours
            FROM change WINDOW w AS (PARTITION BY person ORDER BY day)""";

    private final Connection connection = DriverManager.getConnection("jdbc:duckdb:");

    CareerDuck(int threads) throws SQLException {
        execute("SET threads = " + threads);
        execute("CREATE TABLE relation (person INTEGER, first_day INTEGER, last_day INTEGER, hours INTEGER)");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Puts the rows in place of those of before. */
    void load(CareerData data, long seed) throws SQLException {
        execute("DELETE FROM relation");
        try (DuckDBAppender rows = ((DuckDBConnection) connection).createAppender("main", "relation")) {
            data.rows(true, seed, (person, first, last, hours) -> {
                rows.beginRow();
                rows.append(person);
                rows.append(first);
                rows.append(last);
                rows.append(hours);
                rows.endRow();
            });
        }
    }

    /** Makes the table of spans; seconds. */
    double sweep() throws SQLException {
        long begin = System.nanoTime();
        execute(SPANS);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** How many spans there are, and their relations times days, closed ones only: to compare. */
    long[] sums() throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT COUNT(*), COALESCE(SUM(CASE WHEN to_day IS NULL THEN 0 ELSE relations * (to_day - from_day + 1)::BIGINT END), 0)::BIGINT FROM span")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }

    /** The same of our spans. */
    static long[] add(long[] sums, it.sintesi.careers.sweep.Spans spans) {
        for (int i = 0; i < spans.size(); i++) {
            sums[0]++;
            sums[1] += spans.to(i) == Columns.OPEN ? 0 : (long) spans.relations(i) * (spans.to(i) - spans.from(i) + 1);
        }
        return sums;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
