package it.sintesi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** P7: time of every page of console and portal that the people of the demonstration reach by links, one request at a time, and the weight of the first page. */
final class WebBench {
    private static final int WARM = 10;
    private static final int ROUNDS = 40;
    private static final int SHOWN = 25;
    private static final int OK = 200;
    private static final double GOAL_MILLIS = 50;
    private static final int GOAL_BYTES = 200_000;
    /** Who opens pages; the one without a name has not logged in. */
    private static final List<String> VISITORS = List.of("operatore", "responsabile", "admin", "analista", "officine", "studio", "cittadino", "");

    private final Settings settings;
    private final Report report;

    WebBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** What one page took for one visitor. */
    private record Timed(String visitor, String path, String address, long[] sorted) {
        double p50() {
            return Round.percentile(sorted, 50);
        }

        double p95() {
            return Round.percentile(sorted, 95);
        }

        double worst() {
            return Round.percentile(sorted, 100);
        }
    }

    void run() throws IOException, InterruptedException {
        if (settings.data() != null) {
            try (SintesiServer server = new SintesiServer(settings.home(), settings.data(), Map.of(), List.of())) {
                measure(server);
            }
            return;
        }
        try (Scratch data = Scratch.create("sintesi-bench"); SintesiServer server = new SintesiServer(settings.home(), data.folder(), Map.of(), List.of())) {
            measure(server);
        }
    }

    private void measure(SintesiServer server) throws IOException, InterruptedException {
        server.start(true);
        PageSession administrator = session(server, "admin");
        long first = new PageWeight(server.address()).bytes("/console/login");
        long portal = new PageWeight(server.address()).bytes("/");
        long home = new PageWeight(server.address()).bytes("/console", session(server, "operatore"));
        PageWalk walk = new PageWalk(server.address(), administrator);
        List<Timed> all = new ArrayList<>();
        for (String visitor : VISITORS) {
            PageSession session = session(server, visitor);
            Map<String, String> pages = walk.within(shell(visitor), session);
            all.addAll(times(visitor.isEmpty() ? "senza accesso" : visitor, pages, session));
        }
        tell(all);
        report.say("P7: prima pagina del portale %d byte, accesso %d byte, situazione del giorno %d byte, obiettivo %d byte: %s", portal, first, home, GOAL_BYTES,
                Math.max(portal, Math.max(first, home)) <= GOAL_BYTES ? "raggiunto" : "mancato");
        report.put("firstPageBytes", portal);
        report.put("loginPageBytes", first);
        report.put("homePageBytes", home);
    }

    private static String shell(String visitor) {
        return List.of("operatore", "responsabile", "admin", "analista").contains(visitor) ? "/console" : "";
    }

    private static PageSession session(SintesiServer server, String visitor) throws IOException, InterruptedException {
        PageSession session = new PageSession(server.address());
        if (!visitor.isEmpty()) {
            session.login(shell(visitor), server.as(visitor));
        }
        return session;
    }

    /** Round after round over all pages, so that no page is asked twice in a row. */
    private List<Timed> times(String visitor, Map<String, String> pages, PageSession session) throws IOException, InterruptedException {
        Map<String, long[]> nanos = new LinkedHashMap<>();
        pages.keySet().forEach(address -> nanos.put(address, new long[ROUNDS]));
        for (int round = -WARM; round < ROUNDS; round++) {
            for (String address : List.copyOf(nanos.keySet())) {
                long begin = System.nanoTime();
                int status = session.get(address).statusCode();
                if (status != OK) {
                    report.say("Non misurata: %s risponde %d a %s", address, status, visitor);
                    nanos.remove(address);
                } else if (round >= 0) {
                    nanos.get(address)[round] = System.nanoTime() - begin;
                }
            }
        }
        nanos.values().forEach(Arrays::sort);
        return nanos.entrySet().stream().map(page -> new Timed(visitor, pages.get(page.getKey()), page.getKey(), page.getValue())).toList();
    }

    private void tell(List<Timed> pages) {
        report.table(List.of("pagina", "chi", "mediana ms", "p95 ms", "peggiore ms"), pages.stream().sorted(Comparator.comparingDouble(Timed::p95).reversed()).limit(SHOWN)
                .map(page -> List.of(page.address(), page.visitor(), Report.number(page.p50(), 1), Report.number(page.p95(), 1), Report.number(page.worst(), 1))).toList());
        long[] all = pages.stream().flatMapToLong(page -> Arrays.stream(page.sorted())).sorted().toArray();
        long registered = pages.stream().map(Timed::path).distinct().count();
        long slow = pages.stream().filter(page -> page.p95() > GOAL_MILLIS).count();
        double worst = pages.stream().mapToDouble(Timed::p95).max().orElse(0);
        report.say("P7: %d richieste su %d indirizzi di %d pagine: mediana %.1f ms, p95 %.1f ms; p95 della pagina più lenta %.1f ms, obiettivo %.0f ms per ognuna: %s", all.length,
                pages.size(), registered, Round.percentile(all, 50), Round.percentile(all, 95), worst, GOAL_MILLIS, slow == 0 ? "raggiunto" : "mancato da " + slow);
        report.put("p50Millis", Round.percentile(all, 50));
        report.put("p95Millis", Round.percentile(all, 95));
        report.put("slowestPageP95Millis", worst);
        report.put("addresses", pages.size());
        report.put("pages", registered);
        report.put("slowPages", slow);
        report.put("times", pages.stream().sorted(Comparator.comparingDouble(Timed::p95).reversed())
                .map(page -> Map.of("address", page.address(), "visitor", page.visitor(), "p50Millis", page.p50(), "p95Millis", page.p95(), "worstMillis", page.worst())).toList());
    }
}
