package it.sintesi.bench;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.observatory.application.KnownCodes;
import it.sintesi.observatory.question.Answering;
import it.sintesi.observatory.warehouse.Loader;
import it.sintesi.observatory.warehouse.Pseudonyms;
import it.sintesi.observatory.warehouse.Warehouse;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** P5: the eight questions of the reference and some free ones, answered by the warehouse, by raw DuckDB, PostgreSQL and Derby over the same facts, in one run. */
final class ObservatoryBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int OURS = 21;
    private static final int THEIRS = 7;
    private static final int SLOW = 2;
    private static final int MOST_FOR_DERBY = 6_000_000;
    /** Above, PostgreSQL and Derby answer each question fewer times. */
    private static final int LARGE = 1_000_000;
    private static final double MILLION = 1e6;

    private final Settings settings;
    private final Report report;
    private final BundledCodeLists lists;
    private final List<String> places;

    ObservatoryBench(Settings settings, Report report, Clock clock) {
        this.settings = settings;
        this.report = report;
        this.lists = new BundledCodeLists(clock);
        this.places = lists.get(CodeList.MUNICIPALITIES).entries().stream().filter(e -> "BS".equals(e.attribute("sigla")) && e.validTo() == null).map(CodeEntry::code).toList();
    }

    void run() throws IOException, InterruptedException, SQLException {
        int[] sizes = settings.size() > 0 ? new int[] {settings.size()} : settings.full() ? new int[] {600_000, 6_000_000, 60_000_000} : new int[] {600_000, 6_000_000};
        for (int size : sizes) {
            measure(size);
        }
    }

    private void measure(int size) throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("sintesi-bench-observatory");
        int threads = Runtime.getRuntime().availableProcessors();
        try (Warehouse warehouse = Warehouse.open(folder.resolve("w.duckdb"), "1500MB", threads, new KnownCodes(lists, new ByNumber()))) {
            long begin = System.nanoTime();
            new Loader(new MarketFacts(size, places), new Pseudonyms(new byte[32])).everything(warehouse, TODAY.getYear() + 1, n -> { });
            double seconds = (System.nanoTime() - begin) / 1e9;
            long rows = warehouse.list("SELECT count(*) FROM fact", r -> r.getLong(1)).get(0);
            report.say("%,d comunicazioni: %,d righe, magazzino costruito in %.1f s, %,d MB", size, rows, seconds, Files.size(folder.resolve("w.duckdb")) / 1_000_000);
            List<MarketQuery> queries = MarketQuery.all(places.get(3));
            Map<String, double[]> ours = new LinkedHashMap<>();
            for (MarketQuery query : queries) {
                ours.put(query.name(), times(OURS, () -> Answering.answer(warehouse, query.question(), TODAY, null)));
            }
            warehouse.write(connection -> {
                for (String sql : new String[] {MarketTables.PLAIN, MarketTables.OPEN, MarketTables.ENDS}) {
                    execute(connection, sql);
                }
                return null;
            });
            Map<String, double[]> duck = warehouse.read(connection -> reference(connection, queries, THEIRS));
            // The others take minutes: what is known already is told at once.
            table(size, queries, List.of(ours, duck));
            for (String name : MarketTables.NAMES) {
                warehouse.read(connection -> {
                    execute(connection, "COPY " + name + " TO '" + folder.resolve(name + ".csv") + "' (FORMAT csv, HEADER false)");
                    return null;
                });
            }
            Map<String, double[]> postgres = settings.engines().contains("postgresql") ? postgres(folder, queries) : Map.of();
            Map<String, double[]> derby = settings.engines().contains("derby") && size <= MOST_FOR_DERBY ? derby(folder, queries, size > LARGE ? 1 : SLOW) : Map.of();
            table(size, queries, List.of(ours, duck, postgres, derby));
        } finally {
            Processes.remove(folder);
        }
    }

    private Map<String, double[]> postgres(Path folder, List<MarketQuery> queries) throws IOException, InterruptedException, SQLException {
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
            return reference(connection, queries, SLOW + 1);
        }
    }

    private Map<String, double[]> derby(Path folder, List<MarketQuery> queries, int rounds) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + folder.resolve("derby") + ";create=true")) {
            for (String sql : MarketTables.ELSEWHERE) {
                execute(connection, sql);
            }
            for (String name : MarketTables.NAMES) {
                execute(connection, "CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(NULL, '" + name.toUpperCase(java.util.Locale.ROOT) + "', '" + folder.resolve(name + ".csv") + "', ',', '\"', 'UTF-8', 0)");
            }
            for (String sql : MarketTables.INDEXES) {
                execute(connection, sql);
            }
            return reference(connection, queries, rounds);
        }
    }

    private static Map<String, double[]> reference(Connection connection, List<MarketQuery> queries, int rounds) throws SQLException {
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

    private static double[] times(int rounds, Runnable work) {
        double[] times = new double[rounds];
        work.run();
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begin) / MILLION;
        }
        Arrays.sort(times);
        return times;
    }

    private void table(int size, List<MarketQuery> queries, List<Map<String, double[]>> by) {
        List<List<String>> rows = new ArrayList<>();
        for (MarketQuery query : queries) {
            double[] ours = by.get(0).get(query.name());
            double half = ours[ours.length / 2];
            List<String> row = new ArrayList<>(List.of(query.name(), Report.number(half, 1), Report.number(ours[(int) Math.ceil(ours.length * 0.95) - 1], 1)));
            String key = size + "/" + query.name();
            report.put(key + "/p50", half);
            report.put(key + "/p95", ours[(int) Math.ceil(ours.length * 0.95) - 1]);
            for (int i = 1; i < by.size(); i++) {
                double[] other = by.get(i).get(query.name());
                double median = other == null ? 0 : other[other.length / 2];
                row.add(other == null ? "-" : Report.number(median, 1));
                row.add(other == null ? "-" : Report.number(i == 1 ? half / median : median / half, 2));
                report.put(key + "/" + List.of("duckdb", "postgresql", "derby").get(i - 1), other == null ? null : median);
            }
            rows.add(row);
        }
        report.table(List.of(size + " comunicazioni, ms", "p50", "p95", "DuckDB", "noi/DuckDB", "PostgreSQL", "volte", "Derby", "volte").subList(0, 1 + 2 * by.size()), rows);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Eight offices among which the municipalities are dealt out. */
    private final class ByNumber implements Offices {
        @Override
        public List<Office> all() {
            return List.of();
        }

        @Override
        public Optional<Office> byId(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Office> officeOf(String municipality) {
            int at = places.indexOf(municipality);
            return at < 0 ? Optional.empty() : Optional.of(new Office("cpi-" + at % 8, "Centro " + at % 8, OfficeKind.EMPLOYMENT_CENTRE, null, "", "", "", null, List.of(), List.of()));
        }
    }
}
