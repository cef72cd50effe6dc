package it.sintesi.exchange.application;

import dev.failsafe.CircuitBreaker;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.Backoff;
import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.domain.Outcome;
import it.sintesi.exchange.persistence.DeliveryQueue;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.health.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends what is due to one partner. One node at a time does it, by a lease; a node that takes the lease over asks about what the one
 * before it had on its way.
 */
public final class PartnerSender {

    private static final int FLUSH = 10;

    private final String partner;
    private final Destination destination;
    private final SenderSettings settings;
    private final DeliveryQueue queue;
    private final PartnerSettings partners;
    private final Transactions transactions;
    private final Leases leases;
    private final Metrics metrics;
    private final ExecutorService lanes;
    private final CircuitBreaker<Object> breaker;
    private final MessageSender sender;
    private final CertifiedClock clock;
    private boolean held;
    private volatile boolean ended;
    private long renewedAt;

    /** What all senders share. */
    public record Tools(DeliveryQueue queue, PartnerSettings partners, Transactions transactions, Leases leases, CertifiedClock clock,
                        Metrics metrics, ExecutorService lanes, SenderSettings settings) {
    }

    public PartnerSender(String partner, Destination destination, Tools tools) {
        this.partner = partner;
        this.destination = destination;
        this.settings = tools.settings();
        this.queue = tools.queue();
        this.partners = tools.partners();
        this.transactions = tools.transactions();
        this.leases = tools.leases();
        this.metrics = tools.metrics();
        this.lanes = tools.lanes();
        this.breaker = CircuitBreaker.builder().withFailureThreshold(settings.breakerFailures()).withDelay(settings.breakerDelay()).build();
        Backoff backoff = new Backoff(settings.backoffBase(), settings.backoffMax(), () -> ThreadLocalRandom.current().nextDouble());
        this.sender = new MessageSender(destination, settings, backoff, breaker, tools.clock());
        this.clock = tools.clock();
    }

    String partner() {
        return partner;
    }

    CircuitBreaker.State circuit() {
        return breaker.getState();
    }

    /**
     * Sends one batch.
     *
     * @return messages that were taken; 0 when there is nothing to do or nothing may be done now
     */
    public int runOnce() throws InterruptedException {
        if (!destination.available() || sender.away() || breaker.isOpen() && !breaker.tryAcquirePermit()) {
            return 0;
        }
        if (!leases.acquire(lease(), SenderSettings.LEASE)) {
            held = false;
            return 0;
        }
        renewedAt = System.nanoTime();
        String claim = UUID.randomUUID().toString();
        int limit = breaker.isClosed() ? settings.batch() : 1;
        List<Claimed> batch = transactions.requiresNew(() -> {
            if (!held) {
                queue.recover(partner);
            }
            return partners.paused().contains(partner) ? List.<Claimed>of() : queue.claim(partner, clock.now(), limit, claim);
        });
        held = true;
        send(batch);
        return batch.size();
    }

    /** Lets the attempts under way end and begins no other; what was taken and not tried goes back to wait. */
    void end() {
        ended = true;
    }

    /** Gives the lease back, so that another node need not wait for its end. */
    void close() {
        if (held) {
            held = false;
            leases.release(lease());
        }
    }

    private void send(List<Claimed> batch) throws InterruptedException {
        List<List<Claimed>> shares = new ArrayList<>();
        for (int i = 0; i < settings.lanes(); i++) {
            shares.add(new ArrayList<>());
        }
        // One subject always goes through one lane, in order.
        batch.forEach(delivery -> shares.get(Math.floorMod(delivery.subject().hashCode(), shares.size())).add(delivery));
        List<Callable<Void>> work = shares.stream().filter(share -> !share.isEmpty()).<Callable<Void>>map(share -> () -> {
            sendLane(share);
            return null;
        }).toList();
        if (work.isEmpty()) {
            return;
        }
        for (var done : lanes.invokeAll(work)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                // What was not written down stays in state SENDING: the lease is given up, and whoever takes it next asks the partner.
                held = false;
                throw new IllegalStateException("Sending to " + partner + " stopped: " + e.getCause().getMessage(), e.getCause());
            }
        }
    }

    private void sendLane(List<Claimed> share) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Claimed> untouched = new ArrayList<>();
        Set<String> held = new HashSet<>();
        for (Claimed delivery : share) {
            if (ended || held.contains(delivery.subject()) || sender.away() || breaker.isOpen() || !stillOurs()) {
                untouched.add(delivery);
                continue;
            }
            long start = System.nanoTime();
            Outcome outcome = sender.attempt(delivery);
            metrics.time("exchange_delivery_seconds", Duration.ofNanos(System.nanoTime() - start), "partner", partner);
            metrics.count("exchange_attempts_total", 1, "partner", partner, "outcome", outcome.state().name());
            if (outcome.state() == DeliveryState.WAITING) {
                held.add(delivery.subject());
            }
            outcomes.add(outcome);
            if (outcomes.size() == FLUSH) {
                write(outcomes, List.of());
                outcomes.clear();
            }
        }
        write(outcomes, untouched);
    }

    private void write(List<Outcome> outcomes, List<Claimed> untouched) {
        transactions.requiresNew(() -> {
            queue.finish(outcomes);
            queue.release(untouched);
            return null;
        });
    }

    private synchronized boolean stillOurs() {
        long now = System.nanoTime();
        if (now - renewedAt > SenderSettings.LEASE.toNanos() / 4) {
            if (!leases.acquire(lease(), SenderSettings.LEASE)) {
                return false;
            }
            renewedAt = now;
        }
        return true;
    }

    private String lease() {
        return "exchange-" + partner;
    }
}
