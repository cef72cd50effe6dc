package it.sintesi.bench;

import it.sintesi.observatory.question.Answering;
import it.sintesi.observatory.warehouse.Warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** P5: the eight questions of the reference and some free ones, answered by the warehouse, by raw DuckDB, PostgreSQL and Derby over the same facts, in one run. */
final class ObservatoryBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int OURS = 21;
    private static final int THEIRS = 7;
    private static final int SLOW = 2;
    private static final int MOST_FOR_DERBY = 6_500_000;
    /** Above, PostgreSQL and Derby answer each question fewer times. */
    private static final int LARGE = 1_000_000;
    private static final double MILLION = 1e6;
    /** The fourth of the municipalities by hires: neither the largest nor a village. */
    private static final String PLACE = "SELECT c.code FROM fact f JOIN code c ON c.domain = 'PLACE' AND c.id = f.wplace WHERE f.flow = 1 GROUP BY c.code ORDER BY count(*) DESC, c.code"
            + " LIMIT 1 OFFSET 3";

    private final Settings settings;
    private final Report report;
    private final Province province;

    ObservatoryBench(Settings settings, Report report, Clock clock) {
        this.settings = settings;
        this.report = report;
        this.province = new Province(clock);
    }

    void run() throws IOException, InterruptedException, SQLException {
        if (settings.lives() > 0) {
            lives();
            return;
        }
        int[] sizes = settings.size() > 0 ? new int[] {settings.size()} : settings.full() ? new int[] {600_000, 6_000_000, 60_000_000} : new int[] {600_000, 6_000_000};
        for (int size : sizes) {
            measure(warehouse -> {
                Province.loader(new MarketFacts(size, province.places())).everything(warehouse, TODAY.getYear() + 1, n -> { });
                return size;
            });
        }
    }

    private void lives() throws IOException, InterruptedException, SQLException {
        measure(warehouse -> {
            LivesFacts facts = new LivesFacts(Province.lives(settings.lives(), MarketQuery.TO));
            province.load(warehouse, facts, TODAY, report);
            return (int) facts.messages();
        });
    }

    private void measure(ToIntFunction<Warehouse> load) throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("sintesi-bench-observatory");
        try (Warehouse warehouse = province.warehouse(folder.resolve("w.duckdb"))) {
            long begin = System.nanoTime();
            int size = load.applyAsInt(warehouse);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long rows = warehouse.list("SELECT count(*) FROM fact", r -> r.getLong(1)).get(0);
            report.say("%,d comunicazioni: %,d righe, magazzino costruito in %.1f s, %,d MB", size, rows, seconds, Files.size(folder.resolve("w.duckdb")) / 1_000_000);
            List<MarketQuery> queries = MarketQuery.all(warehouse.list(PLACE, row -> row.getString(1)).get(0));
            Map<String, double[]> ours = new LinkedHashMap<>();
            for (MarketQuery query : queries) {
                ours.put(query.name(), times(OURS, () -> Answering.answer(warehouse, query.question(), TODAY, null)));
            }
            warehouse.write(connection -> {
                for (String sql : new String[] {MarketTables.PLAIN, MarketTables.OPEN, MarketTables.ENDS}) {
                    OtherDatabases.execute(connection, sql);
                }
                return null;
            });
            Map<String, double[]> duck = warehouse.read(connection -> OtherDatabases.times(connection, queries, THEIRS));
            // The others take minutes: what is known already is told at once.
            table(size, queries, List.of(ours, duck));
            for (String name : MarketTables.NAMES) {
                warehouse.read(connection -> {
                    OtherDatabases.execute(connection, "COPY " + name + " TO '" + folder.resolve(name + ".csv") + "' (FORMAT csv, HEADER false)");
                    return null;
                });
            }
            Map<String, double[]> postgres = settings.engines().contains("postgresql") ? OtherDatabases.postgres(folder, queries, SLOW + 1) : Map.of();
            Map<String, double[]> derby = settings.engines().contains("derby") && size <= MOST_FOR_DERBY ? OtherDatabases.derby(folder, queries, size > LARGE ? 1 : SLOW) : Map.of();
            table(size, queries, List.of(ours, duck, postgres, derby));
        } finally {
            Processes.remove(folder);
        }
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
}
