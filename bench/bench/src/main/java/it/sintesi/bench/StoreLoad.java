package it.sintesi.bench;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.demo.lives.Life;
import it.sintesi.demo.lives.Lives;
import it.sintesi.demo.lives.Messages;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.demo.lives.Telling;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.jdbc.Sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Loads a synthetic province into the tables of the areas: communications through the intake itself (schema, rules, relations, findings, commits of many), each at the
 * time at which it was sent; declarations as the area of statuses keeps them. People follow one another, the messages of each in their order.
 */
final class StoreLoad {
    private static final Caller SENDER = new Caller("carico", "Carico di prova", Set.of(Role.INTERMEDIARY), null, null, null);
    private static final String DECLARATION = "INSERT INTO statuses.declaration (id, person, given_on, origin) VALUES (?, ?, ?, 'SPORTELLO')";
    /** Messages that may wait for their commit, of one thread. */
    private static final int WAITING = 1_500;
    private static final int DECLARATIONS = 2_000;

    private final Lives lives;
    private final Intake intake;
    private final StoreKernel kernel;
    private final Sql sql;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    StoreLoad(Lives lives, Intake intake, StoreKernel kernel, Sql sql) {
        this.lives = lives;
        this.intake = intake;
        this.kernel = kernel;
        this.sql = sql;
    }

    /** Communications that were registered. */
    long accepted() {
        return accepted.get();
    }

    /** Messages that the rules refused: the wrong codes that were planted. */
    long refused() {
        return refused.get();
    }

    /** Loads the first so many people of the province. */
    void people(int count) throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> part(count)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException("il carico si è fermato", failure.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void part(int count) {
        Queue<CompletableFuture<IntakeOutcome>> waiting = new ArrayDeque<>();
        List<Object[]> declarations = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            Life life = lives.life(i);
            Map<String, CompletableFuture<IntakeOutcome>> sent = new HashMap<>();
            for (Telling telling : life.tellings()) {
                CompletableFuture<IntakeOutcome> answer = send(life, telling, sent.get(telling.refersTo()));
                sent.put(telling.key(), answer);
                waiting.add(answer);
            }
            while (waiting.size() > WAITING) {
                count(waiting.remove());
            }
            declare(life, declarations);
            if (declarations.size() > DECLARATIONS) {
                keep(declarations);
            }
        }
        waiting.forEach(this::count);
        keep(declarations);
    }

    private CompletableFuture<IntakeOutcome> send(Life life, Telling telling, CompletableFuture<IntakeOutcome> before) {
        String previous = before == null ? null : before.join().receipt().code();
        byte[] document = Messages.document(life.person(), telling, previous).getBytes(StandardCharsets.UTF_8);
        Instant moment = telling.sentAt().atZone(CertifiedClock.ZONE).toInstant();
        kernel.receive(moment, digest(document));
        return intake.submitAsync(SENDER, new Submission(Channel.BULK, null, telling.key(), document)).toCompletableFuture();
    }

    private void count(CompletableFuture<IntakeOutcome> answer) {
        (answer.join().receipt() == null ? refused : accepted).incrementAndGet();
    }

    private static void declare(Life life, List<Object[]> rows) {
        for (ServiceEvent event : life.services()) {
            if (event.kind() == ServiceEvent.Kind.DID) {
                rows.add(new Object[] {event.code() + "-" + event.day(), event.code(), Date.valueOf(event.day())});
            }
        }
    }

    private void keep(List<Object[]> declarations) {
        sql.batch(DECLARATION, declarations);
        declarations.clear();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
