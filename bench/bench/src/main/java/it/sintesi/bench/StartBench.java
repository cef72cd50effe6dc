package it.sintesi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** P8 and P9: start, cold and warm, and resident memory at rest, beside stock Karaf with http and war; in turn, three rounds. */
final class StartBench {
    private static final int ROUNDS = 3;
    private static final long REST_MILLIS = 20_000;
    private static final double GOAL_START = 2;
    private static final double GOAL_MEGABYTES = 600;

    private final Settings settings;
    private final Report report;

    StartBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Figures of one of the two: milliseconds cold and warm, megabytes at rest. */
    record Figures(List<Long> cold, List<Long> warm, List<Double> megabytes) {
        Figures() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void run() throws IOException, InterruptedException {
        Figures ours = new Figures();
        Figures stock = new Figures();
        try (Scratch folder = Scratch.create("sintesi-bench-karaf"); StockKaraf karaf = StockKaraf.unpack(settings.stock(), folder.folder())) {
            for (int round = 0; round < ROUNDS; round++) {
                stock.cold().add(karaf.start(true));
                karaf.stop();
                stock.warm().add(karaf.start(false));
                if (round == ROUNDS - 1) {
                    Thread.sleep(REST_MILLIS);
                    stock.megabytes().add(Processes.residentMegabytes(karaf.pid()));
                }
                karaf.stop();
                ours(ours, round == ROUNDS - 1);
            }
        }
        tell(ours, stock);
    }

    private void ours(Figures figures, boolean last) throws IOException, InterruptedException {
        try (Scratch data = Scratch.create("sintesi-bench"); SintesiServer server = new SintesiServer(settings.home(), data.folder(), Map.of(), List.of())) {
            figures.cold().add(server.start(false));
            server.stop();
            figures.warm().add(server.start(false));
            if (last) {
                Thread.sleep(REST_MILLIS);
                figures.megabytes().add(Processes.residentMegabytes(server.pid()));
            }
        }
    }

    private void tell(Figures ours, Figures stock) {
        double cold = ratio(ours.cold(), stock.cold());
        double warm = ratio(ours.warm(), stock.warm());
        double memory = ours.megabytes().get(0);
        report.table(List.of("", "a freddo ms", "a caldo ms", "MB a riposo"), List.of(
                List.of("Sintesi", Report.number(median(ours.cold()), 0), Report.number(median(ours.warm()), 0), Report.number(memory, 0)),
                List.of("Karaf con http e war", Report.number(median(stock.cold()), 0), Report.number(median(stock.warm()), 0), Report.number(stock.megabytes().get(0), 0)),
                List.of("rapporto", Report.number(cold, 2), Report.number(warm, 2), Report.number(memory / stock.megabytes().get(0), 2))));
        report.say("P8: obiettivo rapporto %.1f: a freddo %s, a caldo %s", GOAL_START, cold <= GOAL_START ? "raggiunto" : "mancato", warm <= GOAL_START ? "raggiunto" : "mancato");
        report.say("P9: obiettivo %.0f MB: %s", GOAL_MEGABYTES, memory <= GOAL_MEGABYTES ? "raggiunto" : "mancato");
        report.put("sintesi", ours);
        report.put("karaf", stock);
        report.put("coldRatio", cold);
        report.put("warmRatio", warm);
    }

    /** Median of the ratios of the rounds: the two of a round ran one after the other, on a machine equally busy. */
    private static double ratio(List<Long> ours, List<Long> stock) {
        return IntStream.range(0, ours.size()).mapToDouble(i -> (double) ours.get(i) / stock.get(i)).sorted().toArray()[ours.size() / 2];
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
