package it.sintesi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** P7 for the page of a person, with a full register: demonstration people with their lives, and the crowd around them. PostgreSQL, as in production. */
final class PeopleBench {
    private static final int REQUESTS = 300;
    private static final int WARM = 150;
    private static final double GOAL_MILLIS = 50;

    private final Settings settings;
    private final Report report;

    PeopleBench(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void run() throws IOException, InterruptedException, SQLException {
        try (PostgresServer postgres = PostgresServer.start(); Scratch data = Scratch.create("sintesi-bench");
             SintesiServer server = new SintesiServer(settings.home(), data.folder(), Map.of("SINTESI_DB_PASSWORD", postgres.password()), List.of("--postgres", postgres.url()))) {
            server.start(true);
            Crowd crowd = new Crowd(postgres);
            List<String> lives = crowd.known();
            List<String> added = crowd.fill(lives, settings.people());
            PageSession session = new PageSession(server.address());
            session.login(server.as("operatore"));
            measure("con una vita", own(session, lives), session, crowd, "lives");
            measure("della folla", own(session, added), session, crowd, "crowd");
            report.say("Persone nell'anagrafe: %d; una richiesta alla volta, persone diverse a ogni richiesta", lives.size() + added.size());
        }
    }

    /** Those whom the operator may open, at most as many as are asked. */
    private static List<String> own(PageSession session, List<String> codes) throws IOException, InterruptedException {
        List<String> own = new ArrayList<>();
        int step = Math.max(1, codes.size() / (REQUESTS * 4));
        for (int i = 0; i < codes.size() && own.size() < REQUESTS + WARM; i += step) {
            if (session.get(path(codes.get(i))).statusCode() == 200) {
                own.add(codes.get(i));
            }
        }
        return own;
    }

    private void measure(String name, List<String> codes, PageSession session, Crowd crowd, String key) throws IOException, InterruptedException, SQLException {
        if (codes.isEmpty()) {
            throw new IOException("L'operatore non può aprire nessuna persona " + name);
        }
        for (int i = 0; i < WARM; i++) {
            session.get(path(codes.get(i % codes.size())));
        }
        long[] nanos = new long[REQUESTS];
        long transactions = crowd.transactions();
        for (int i = 0; i < REQUESTS; i++) {
            long begin = System.nanoTime();
            session.get(path(codes.get((WARM + i) % codes.size())));
            nanos[i] = System.nanoTime() - begin;
        }
        double ended = (crowd.transactions() - transactions) / (double) REQUESTS;
        Arrays.sort(nanos);
        double p95 = Round.percentile(nanos, 95);
        report.say("Pagina di una persona %s (%d persone): mediana %.1f ms, p95 %.1f ms, %.1f transazioni a pagina, obiettivo %.0f ms: %s", name, codes.size(), Round.percentile(nanos, 50), p95, ended, GOAL_MILLIS,
                p95 <= GOAL_MILLIS ? "raggiunto" : "mancato");
        report.put(key + "P50Millis", Round.percentile(nanos, 50));
        report.put(key + "P95Millis", p95);
        report.put(key + "Transactions", ended);
    }

    private static String path(String code) {
        return "/console/people/" + code;
    }
}
