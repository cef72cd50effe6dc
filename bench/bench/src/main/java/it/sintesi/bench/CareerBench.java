package it.sintesi.bench;

import it.sintesi.careers.sweep.Columns;
import it.sintesi.careers.sweep.Law;
import it.sintesi.careers.sweep.Slice;
import it.sintesi.careers.sweep.Sweep;
import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** P4: careers and status from columns to result, at a tenth, at once and at ten times three million relations, beside gaps and islands in DuckDB. */
final class CareerBench {
    private static final int PEOPLE = 150_000;
    private static final int PARTS = 10;
    private static final int WARM = 3;
    private static final double GOAL = 1.7e6;
    /** Figure of performance.md, not of this run: R is not part of it. */
    private static final double VECSHIFT = 0.57e6;
    private static final long SEED = 17_017;

    private final Settings settings;
    private final Report report;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final HeapPeak heap = new HeapPeak();
    private final List<List<String>> rows = new ArrayList<>();
    private final Law law;

    CareerBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        StatusRule before = new NationalStatus2015();
        StatusRule now = new NationalStatus();
        this.law = new Law(day -> now.info().validOn(day) ? now : before, LocalDate.of(2015, 9, 24), LocalDate.of(2032, 1, 1));
    }

    /** Seconds of one kind of sweep, round by round; processor is what the shuffled one used on all threads together. */
    private record Seconds(List<Double> shuffled, List<Double> processor, List<Double> ordered, List<Double> one, List<Double> duck) {
        Seconds() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void run() throws IOException {
        try (CareerDuck duck = new CareerDuck(threads)) {
            size("S", PEOPLE / PARTS, 1, duck);
            double rate = size("M", PEOPLE, 1, duck);
            size("L", PEOPLE, PARTS, duck);
            report.table(List.of("rapporti", "sparsi, " + threads + " fili/s", "CPU ns l'uno", "per persona/s", "un filo/s", "DuckDB, solo tratti/s", "rapporto", "heap MB"), rows);
            report.say("P4: %.2f milioni di rapporti al secondo con tre milioni, obiettivo %.1f: %s (%.1f volte i %.2f di vecshift in performance.md, misurati allora e non in questo giro)",
                    rate / 1e6, GOAL / 1e6, rate >= GOAL ? "raggiunto" : "mancato", rate / VECSHIFT, VECSHIFT / 1e6);
            report.put("goal", GOAL);
            report.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / 1024 / 1024);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private double size(String name, int people, int parts, CareerDuck duck) throws SQLException, IOException {
        Seconds total = new Seconds();
        double peak = 0;
        long relations = 0;
        for (int part = 0; part < parts; part++) {
            CareerData data = new CareerData(people, SEED + part);
            Columns shuffled = data.columns(true, part);
            Columns ordered = data.columns(false, part);
            duck.load(data, part);
            relations += data.relations();
            int rounds = parts > 1 ? 1 : settings.rounds() + WARM;
            Seconds here = new Seconds();
            heap.reset();
            for (int round = 0; round < rounds; round++) {
                long used = processor();
                here.shuffled().add(ours(shuffled, people, threads));
                here.processor().add((processor() - used) / 1e9);
                peak = Math.max(peak, heap.megabytes());
                here.ordered().add(ours(ordered, people, threads));
                here.one().add(ours(shuffled, people, 1));
                here.duck().add(duck.sweep());
            }
            check(shuffled, people, duck);
            int cold = parts > 1 ? 0 : WARM;
            total.shuffled().add(median(here.shuffled(), cold));
            total.processor().add(median(here.processor(), cold));
            total.ordered().add(median(here.ordered(), cold));
            total.one().add(median(here.one(), cold));
            total.duck().add(median(here.duck(), cold));
        }
        return tell(name, relations, total, peak);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private double ours(Columns columns, int people, int on) {
        long begin = System.nanoTime();
        List<Slice> slices = new Sweep(columns, people, law).all(on);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (slices.stream().mapToLong(slice -> slice.spans().size() + slice.periods().size()).sum() == 0) {
            throw new IllegalStateException("a sweep without result");
        }
        return seconds;
    }

    // Two computations that know nothing of each other must cut the same spans.
    private void check(Columns columns, int people, CareerDuck duck) throws SQLException, IOException {
        long[] ours = new long[2];
        new Sweep(columns, people, law).all(threads).forEach(slice -> CareerDuck.add(ours, slice.spans()));
        if (!Arrays.equals(ours, duck.sums())) {
            throw new IOException("tratti diversi: " + Arrays.toString(ours) + " e DuckDB " + Arrays.toString(duck.sums()));
        }
    }

    private double tell(String name, long relations, Seconds s, double peak) {
        double rate = relations / sum(s.shuffled());
        double duck = relations / sum(s.duck());
        rows.add(List.of(name + " " + Report.number(relations, 0), Report.number(rate, 0), Report.number(sum(s.processor()) * 1e9 / relations, 0), Report.number(relations / sum(s.ordered()), 0), Report.number(relations / sum(s.one()), 0),
                Report.number(duck, 0), Report.number(rate / duck, 2), Report.number(peak, 0)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("relations", relations);
        figures.put("shuffledPerSecond", rate);
        figures.put("processorNanos", sum(s.processor()) * 1e9 / relations);
        figures.put("orderedPerSecond", relations / sum(s.ordered()));
        figures.put("oneThreadPerSecond", relations / sum(s.one()));
        figures.put("duckPerSecond", duck);
        figures.put("ratio", rate / duck);
        figures.put("heapPeakMegabytes", peak);
        report.put(name, figures);
        return rate;
    }

    private static double median(List<Double> all, int cold) {
        List<Double> warm = all.subList(cold, all.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).sum();
    }
}
