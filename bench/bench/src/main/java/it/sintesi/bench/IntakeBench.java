package it.sintesi.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** P1 and P3: durable intake over SOAP beside the empty echo of the same container, and a bulk file, on each database. */
final class IntakeBench {
    private static final int[] CLIENTS = {1, 4, 8, 16};
    private static final int MOST = 16;
    private static final int PER_SECOND = 6_000;
    private static final Map<String, Double> GOALS = Map.of("derby", 0.5, "postgresql", 0.4);

    private final Settings settings;
    private final Report report;
    private final Clock clock;
    private Messages messages;
    private Load echo;
    private Load bare;
    private Load standard;
    private Load intake;
    private long pid;

    IntakeBench(Settings settings, Report report, Clock clock) {
        this.settings = settings;
        this.report = report;
        this.clock = clock;
    }

    /** A table row, with the same clients: echo, intake, the echo without door, and the standard echo (JAX-WS with JAXB, without door). */
    record Row(Round echo, Round intake, Round bare, Round standard) {
        double ratio() {
            return intake.perSecond() / echo.perSecond();
        }

        double standardRatio() {
            return intake.perSecond() / standard.perSecond();
        }
    }

    void run() throws IOException, InterruptedException {
        for (String engine : settings.engines()) {
            if ("derby".equals(engine)) {
                measure(engine, Map.of(), List.of());
            } else {
                try (PostgresServer postgres = PostgresServer.start()) {
                    measure(engine, Map.of("SINTESI_DB_PASSWORD", postgres.password()), List.of("--postgres", postgres.url()));
                }
            }
        }
    }

    private void measure(String engine, Map<String, String> environment, List<String> options) throws IOException, InterruptedException {
        try (Scratch data = Scratch.create("sintesi-bench"); SintesiServer server = new SintesiServer(settings.home(), data.folder(), environment, options)) {
            server.startWithAccounts();
            server.install(settings.echo());
            report.say("%n== %s (processo %d)", engine, server.pid());
            messages = new Messages(clock);
            Target target = server.as("studio");
            echo = new Load(target, "/services/bench-echo", answer -> answer.status() == 200 && answer.text().contains("answer>"));
            bare = new Load(target, "/bench/echo", answer -> answer.status() == 200 && answer.text().contains("answer>"));
            standard = new Load(target, "/bench/standard-echo", answer -> answer.status() == 200 && answer.text().contains("answer>"));
            pid = server.pid();
            intake = new Load(target, "/services/communications", answer -> answer.status() == 200 && answer.text().contains(">OK<"));
            Map<String, Object> figures = new LinkedHashMap<>();
            if (settings.only().contains("clients")) {
                clients(engine, figures);
            }
            if (settings.only().contains("bulk")) {
                figures.put("bulk", new BulkBench(target, messages, report).run());
            }
            figures.put("residentMegabytesAfter", Processes.residentMegabytes(server.pid()));
            report.put(engine, figures);
        }
    }

    private void clients(String engine, Map<String, Object> figures) throws InterruptedException, IOException {
        Warmth.reach(time -> must(echo.run(MOST, time, messages.repeated())));
        must(bare.run(MOST, Duration.ofSeconds(settings.seconds()), messages.repeated()));
        Warmth.reach(time -> must(standard.run(MOST, time, messages.repeated())));
        int warm = Warmth.reach(time -> must(intake.run(MOST, time, messages.requests(PER_SECOND * (int) time.toSeconds()))));
        Map<Integer, Row> curve = new LinkedHashMap<>();
        int kept = fill(warm, Math.max(warm, settings.archive() / 10));
        curve.put(kept, row(MOST));
        kept = fill(kept + curve.get(kept).intake().answers(), settings.archive());
        List<Row> rows = new ArrayList<>();
        for (int clients : CLIENTS) {
            rows.add(row(clients));
        }
        curve.put(kept, rows.get(rows.size() - 1));
        if (settings.full()) {
            kept = fill(kept, settings.archive() * 10);
            curve.put(kept, row(MOST));
        }
        table(engine, rows);
        report.table(List.of("nell'archivio", "ricevute/s", "rapporto"), curve.entrySet().stream().map(point -> List.of(Report.number(point.getKey(), 0),
                Report.number(point.getValue().intake().perSecond(), 0), Report.number(point.getValue().ratio(), 2))).toList());
        figures.put("clients", rows);
        figures.put("ratio16", rows.get(rows.size() - 1).ratio());
        figures.put("goal", GOALS.get(engine));
        figures.put("curve", curve);
    }

    /** Echoes and intake in turn; the lower median of each. */
    private Row row(int clients) throws InterruptedException, IOException {
        Duration time = Duration.ofSeconds(settings.seconds());
        List<Round> echoes = new ArrayList<>();
        List<Round> standards = new ArrayList<>();
        List<Round> intakes = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            echoes.add(costed(() -> echo.run(clients, time, messages.repeated())));
            standards.add(costed(() -> standard.run(clients, time, messages.repeated())));
            Supplier<byte[]> made = messages.requests(Math.min(clients, 4) * PER_SECOND / 4 * settings.seconds());
            intakes.add(costed(() -> intake.run(clients, time, made)));
        }
        return new Row(Round.median(echoes), Round.median(intakes), costed(() -> bare.run(clients, time.dividedBy(2), messages.repeated())), Round.median(standards));
    }

    private Round costed(Callable<Round> work) throws InterruptedException, IOException {
        long before = Processes.cpuMicros(pid);
        try {
            Round round = work.call();
            return must(round).cost(Processes.cpuMicros(pid) - before);
        } catch (InterruptedException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends until about so many are in the archive. @return how many there are */
    private int fill(int from, int until) throws InterruptedException, IOException {
        int kept = from;
        long begin = System.nanoTime();
        while (kept < until && System.nanoTime() - begin < Duration.ofMinutes(30).toNanos()) {
            int count = Math.min(10_000, until - kept);
            kept += must(intake.run(MOST, Duration.ofMinutes(2), messages.requests(count))).answers();
        }
        return kept;
    }

    private static Round must(Round round) throws IOException {
        if (round.wrong() > 0 || round.answers() == 0) {
            throw new IOException(round.wrong() + " risposte inattese, per esempio: " + round.example());
        }
        return round;
    }

    private void table(String engine, List<Row> rows) {
        report.table(List.of("client", "eco/s", "eco p99 ms", "ricevute/s", "p50 ms", "p99 ms", "rapporto", "eco nuda/s", "eco standard/s", "rapporto", "CPU µs a ricevuta"),
                rows.stream().map(row -> List.of(String.valueOf(row.echo().clients()), Report.number(row.echo().perSecond(), 0), Report.number(row.echo().p99Millis(), 2),
                        Report.number(row.intake().perSecond(), 0), Report.number(row.intake().p50Millis(), 2), Report.number(row.intake().p99Millis(), 2),
                        Report.number(row.ratio(), 2), Report.number(row.bare().perSecond(), 0), Report.number(row.standard().perSecond(), 0),
                        Report.number(row.standardRatio(), 2), Report.number(row.intake().cpuMicros(), 0))).toList());
        double ratio = rows.get(rows.size() - 1).ratio();
        report.say("P1 su %s: rapporto %.2f con 16 client (%.2f con l'eco standard), obiettivo %.1f: %s", engine, ratio, rows.get(rows.size() - 1).standardRatio(),
                GOALS.get(engine), ratio >= GOALS.get(engine) ? "raggiunto" : "mancato");
    }
}
