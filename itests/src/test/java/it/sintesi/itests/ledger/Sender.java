package it.sintesi.itests.ledger;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.Messages;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that send one message after the other and never give up on one: when the outcome is unknown, or the server is busy, they send the
 * same message with the same id again.
 */
public final class Sender implements AutoCloseable {

    /** How long a client waits before it tries a server that does not answer once more. */
    private static final long BACK_OFF_NANOS = 20_000_000L;

    private final Client client;
    private final Gate gate;
    private final Map<String, Acknowledgement> ledger = new ConcurrentHashMap<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Semaphore acknowledged = new Semaphore(0);
    private final AtomicInteger unknown = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    /** Starts so many clients. @param gate closed while the server is known to be away */
    public Sender(Client client, Gate gate, int clients) {
        this.client = client;
        this.gate = gate;
        for (int i = 0; i < clients; i++) {
            Thread thread = new Thread(this::work, "client-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Where clients wait while the server is away. */
    public static final class Gate {
        private boolean open = true;

        /** Lets everybody wait. */
        public synchronized void close() {
            open = false;
        }

        /** Lets everybody go on. */
        public synchronized void open() {
            open = true;
            notifyAll();
        }

        synchronized void pass() throws InterruptedException {
            while (!open) {
                wait();
            }
        }
    }

    private void work() {
        try {
            while (!stopping) {
                FormKind kind = FormKind.UNILAV;
                deliver(UUID.randomUUID().toString(), Messages.fresh(kind));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(String id, String document) throws InterruptedException {
        boolean wasUnknown = false;
        while (true) {
            gate.pass();
            HttpResponse<String> answer;
            long begin = System.nanoTime();
            try {
                answer = client.post(Client.REST, "application/xml", document, "Idempotency-Key", id, "Accept", "application/xml, application/problem+json;q=0.5");
            } catch (UncheckedIOException lost) {
                if (!wasUnknown) {
                    unknown.incrementAndGet();
                    wasUnknown = true;
                }
                LockSupport.parkNanos(BACK_OFF_NANOS);
                continue;
            }
            longest.accumulateAndGet((System.nanoTime() - begin) / 1_000_000, Math::max);
            if (answer.statusCode() == 503) {
                busy.incrementAndGet();
                if (answer.headers().firstValue("Retry-After").isEmpty()) {
                    problems.add("503 without Retry-After: " + answer.body());
                }
                continue;
            }
            if (answer.statusCode() == 408) {
                // Jetty measures how fast a body is read even while the server itself is short of time; the client may send it again.
                late.incrementAndGet();
                continue;
            }
            if (answer.statusCode() == 200 || answer.statusCode() == 201) {
                String place = answer.headers().firstValue("Location").or(() -> answer.headers().firstValue("Content-Location")).orElse("");
                ledger.put(id, new Acknowledgement(id, place.substring(place.lastIndexOf('/') + 1), answer.body()));
                acknowledged.release();
            } else {
                problems.add(answer.statusCode() + ": " + answer.body());
                acknowledged.release();
            }
            return;
        }
    }

    /** Waits for so many more answers. @return false when they do not come in time */
    public boolean awaitAnswers(int count, long seconds) throws InterruptedException {
        return acknowledged.tryAcquire(count, seconds, java.util.concurrent.TimeUnit.SECONDS);
    }

    /** Forgets answers that nobody waited for. */
    public void drainAnswers() {
        acknowledged.drainPermits();
    }

    /** Lets every client finish the message it has in hand, then stops. */
    @Override
    public void close() {
        stopping = true;
        gate.open();
        try {
            for (Thread thread : threads) {
                thread.join(30_000);
                if (thread.isAlive()) {
                    problems.add(thread.getName() + " still waits for an answer");
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What clients hold. */
    public Collection<Acknowledgement> ledger() {
        return ledger.values();
    }

    /** Answers that should not have come. */
    public Collection<String> problems() {
        return problems;
    }

    /** How many messages were sent again because their outcome was unknown. */
    public int unknown() {
        return unknown.get();
    }

    /** How often the server asked to come back. */
    public int busy() {
        return busy.get();
    }

    /** How often the server did not get to reading the body in time (408). */
    public int late() {
        return late.get();
    }

    /** Longest answer, milliseconds. */
    public long longestMillis() {
        return longest.get();
    }
}
