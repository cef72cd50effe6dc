package it.sintesi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** P7: time of the console's pages for an operator of the demonstration, one request at a time, and the weight of the first page. */
final class WebBench {
    private static final int REQUESTS = 200;
    private static final double GOAL_MILLIS = 50;
    private static final int GOAL_BYTES = 200_000;

    private final Settings settings;
    private final Report report;

    WebBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        try (Scratch data = Scratch.create("sintesi-bench"); SintesiServer server = new SintesiServer(settings.home(), data.folder(), Map.of(), List.of())) {
            server.start(true);
            long first = new PageWeight(server.address()).bytes("/console/login");
            PageSession session = new PageSession(server.address());
            session.login(server.as("operatore"));
            long home = new PageWeight(server.address()).bytes("/console", session);
            List<String> pages = pages(server, session);
            Map<String, List<Long>> times = new LinkedHashMap<>();
            for (int i = 0; i < pages.size() * 3; i++) {
                session.get(pages.get(i % pages.size()));
            }
            for (int i = 0; i < REQUESTS; i++) {
                String page = pages.get(i % pages.size());
                long begin = System.nanoTime();
                session.get(page);
                times.computeIfAbsent(page, key -> new ArrayList<>()).add(System.nanoTime() - begin);
            }
            tell(times, first, home);
        }
    }

    /** The pages of the console that the operator may open, as the console itself lists them. */
    private static List<String> pages(SintesiServer server, PageSession session) throws IOException, InterruptedException {
        PageSession administrator = new PageSession(server.address());
        administrator.login(server.as("admin"));
        List<String> pages = new ArrayList<>();
        for (JsonNode page : new ObjectMapper().readTree(administrator.get("/console/pages.json").body())) {
            String sample = page.path("sample").asText("");
            if ("CONSOLE".equals(page.path("shell").asText()) && "GET".equals(page.path("method").asText()) && sample.startsWith("/")
                    && session.get(sample).statusCode() == 200) {
                pages.add(sample);
            }
        }
        return pages;
    }

    private void tell(Map<String, List<Long>> times, long first, long home) {
        long[] all = times.values().stream().flatMap(List::stream).mapToLong(Long::longValue).sorted().toArray();
        report.table(List.of("pagina", "richieste", "mediana ms", "peggiore ms"), times.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -middle(entry.getValue()))).map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue().size()),
                        Report.number(middle(entry.getValue()), 1), Report.number(entry.getValue().stream().mapToLong(Long::longValue).max().orElse(0) / 1e6, 1))).toList());
        double p95 = Round.percentile(all, 95);
        report.say("P7: %d richieste su %d pagine: mediana %.1f ms, p95 %.1f ms, obiettivo %.0f ms: %s", all.length, times.size(), Round.percentile(all, 50), p95,
                GOAL_MILLIS, p95 <= GOAL_MILLIS ? "raggiunto" : "mancato");
        report.say("P7: prima pagina (accesso) %d byte, situazione del giorno %d byte, obiettivo %d byte: %s", first, home, GOAL_BYTES,
                Math.max(first, home) <= GOAL_BYTES ? "raggiunto" : "mancato");
        report.put("p50Millis", Round.percentile(all, 50));
        report.put("p95Millis", p95);
        report.put("pages", times.size());
        report.put("firstPageBytes", first);
        report.put("homePageBytes", home);
    }

    private static double middle(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return Round.percentile(sorted, 50);
    }
}
