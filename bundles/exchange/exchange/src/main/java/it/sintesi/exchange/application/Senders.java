package it.sintesi.exchange.application;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread for each destination, so that a slow partner holds up nobody else. */
public final class Senders implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final long STOP_SECONDS = 5;
    private static final int REST = 50;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;

    private final PartnerSender.Tools tools;
    private final Map<String, Loop> loops = new ConcurrentHashMap<>();

    public Senders(PartnerSender.Tools tools) {
        this.tools = tools;
    }

    /** Starts sending to a destination, in place of a former one of the same code. */
    public void add(String partner, Destination destination) {
        Loop loop = new Loop(new PartnerSender(partner, destination, tools));
        Loop former = loops.put(partner, loop);
        if (former != null) {
            former.end();
        }
        loop.thread.start();
    }

    /** Stops sending to a partner; what waits goes on waiting. */
    public void remove(String partner) {
        Loop loop = loops.remove(partner);
        if (loop != null) {
            loop.end();
        }
    }

    /** State of a partner's circuit breaker; empty when nothing is sent to it from here. */
    public Optional<CircuitBreaker.State> circuit(String partner) {
        return Optional.ofNullable(loops.get(partner)).map(loop -> loop.sender.circuit());
    }

    /** Makes the senders look at once instead of after their pause. */
    public void wake() {
        loops.values().forEach(Loop::wake);
    }

    @Override
    public void close() {
        // All are asked first, so that the longest attempt under way decides how long it takes, not their sum.
        loops.values().forEach(Loop::ask);
        loops.keySet().forEach(this::remove);
        tools.lanes().shutdownNow();
    }

    private final class Loop implements Runnable {

        private final PartnerSender sender;
        private final Thread thread;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition due = lock.newCondition();
        private boolean woken;
        private volatile boolean ended;

        Loop(PartnerSender sender) {
            this.sender = sender;
            this.thread = new Thread(this, "exchange-" + sender.partner());
            this.thread.setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!ended) {
                    long begun = System.nanoTime();
                    if (round() == 0) {
                        pause(Duration.ofNanos(System.nanoTime() - begun));
                    }
                }
            } catch (InterruptedException e) {
                // The end was asked for while waiting.
                Thread.currentThread().interrupt();
            } finally {
                release();
            }
        }

        private int round() throws InterruptedException {
            try {
                return sender.runOnce();
            } catch (RuntimeException e) {
                if (!ended) {
                    LOG.warn("Sending to {} failed, going on after a pause", sender.partner(), e);
                }
                return 0;
            }
        }

        private void release() {
            try {
                sender.close();
            } catch (RuntimeException e) {
                LOG.info("The lease of {} could not be given back and will expire: {}", sender.partner(), e.getMessage());
            }
        }

        /** A long look at a queue of which all is held is not repeated before fifty times its duration. */
        private void pause(Duration looked) throws InterruptedException {
            long millis = Math.max(tools.settings().poll().toMillis(), Math.min(LONGEST_PAUSE_MILLIS, looked.toMillis() * REST));
            lock.lock();
            try {
                if (!woken) {
                    woken = due.await(millis, TimeUnit.MILLISECONDS);
                }
                woken = false;
            } finally {
                lock.unlock();
            }
        }

        private void wake() {
            lock.lock();
            try {
                woken = true;
                due.signal();
            } finally {
                lock.unlock();
            }
        }

        private void ask() {
            ended = true;
            sender.end();
            wake();
        }

        private void end() {
            ask();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
                if (thread.isAlive()) {
                    thread.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
