package it.sintesi.bench;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same questions as plain SQL to raw DuckDB, PostgreSQL and Derby: sorted times of each, ms. */
final class OtherDatabases {
    private static final double MILLION = 1e6;

    private OtherDatabases() {
    }

    /** PostgreSQL of this run, filled from the files of the folder. */
    static Map<String, double[]> postgres(Path folder, List<MarketQuery> queries, int rounds) throws IOException, InterruptedException, SQLException {
        try (PostgresServer server = PostgresServer.start(); Connection connection = DriverManager.getConnection(server.url(), "sintesi", server.password())) {
            for (String sql : MarketTables.ELSEWHERE) {
                execute(connection, sql);
            }
            for (String name : MarketTables.NAMES) {
                try (Reader csv = Files.newBufferedReader(folder.resolve(name + ".csv"))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + name + " FROM STDIN (FORMAT csv)", csv);
                }
            }
            for (String sql : MarketTables.INDEXES) {
                execute(connection, sql);
            }
            execute(connection, "VACUUM ANALYZE");
            return times(connection, queries, rounds);
        }
    }

    /** Derby in the folder, filled from its files. */
    static Map<String, double[]> derby(Path folder, List<MarketQuery> queries, int rounds) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + folder.resolve("derby") + ";create=true")) {
            for (String sql : MarketTables.ELSEWHERE) {
                execute(connection, sql);
            }
            for (String name : MarketTables.NAMES) {
                execute(connection, "CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(NULL, '" + name.toUpperCase(Locale.ROOT) + "', '" + folder.resolve(name + ".csv") + "', ',', '\"', 'UTF-8', 0)");
            }
            for (String sql : MarketTables.INDEXES) {
                execute(connection, sql);
            }
            return times(connection, queries, rounds);
        }
    }

    static Map<String, double[]> times(Connection connection, List<MarketQuery> queries, int rounds) throws SQLException {
        Map<String, double[]> all = new LinkedHashMap<>();
        for (MarketQuery query : queries) {
            double[] times = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                long begin = System.nanoTime();
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query.sql())) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
                times[i] = (System.nanoTime() - begin) / MILLION;
            }
            Arrays.sort(times);
            all.put(query.name(), times);
        }
        return all;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
