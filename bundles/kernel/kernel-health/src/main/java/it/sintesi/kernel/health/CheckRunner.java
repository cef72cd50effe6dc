package it.sintesi.kernel.health;

import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.api.health.ReadinessCheck.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all checks at the same time; one that hangs or throws counts as not ready and holds up no other. */
public final class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);

    /** A check's name with what it found. */
    public record Outcome(String name, Result result) {
    }

    private final Supplier<Collection<ReadinessCheck>> checks;
    private final Duration longest;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "readiness");
        thread.setDaemon(true);
        return thread;
    });

    public CheckRunner(Supplier<Collection<ReadinessCheck>> checks, Duration longest) {
        this.checks = checks;
        this.longest = longest;
    }

    /** The outcomes, sorted by name. */
    public List<Outcome> run() {
        TreeMap<String, Future<Result>> running = new TreeMap<>();
        checks.get().forEach(check -> running.put(check.name(), threads.submit(check::check)));
        long end = System.nanoTime() + longest.toNanos();
        List<Outcome> outcomes = new ArrayList<>();
        running.forEach((name, result) -> outcomes.add(new Outcome(name, await(name, result, end))));
        return outcomes;
    }

    /** Ends the threads. */
    public void close() {
        threads.shutdown();
    }

    private Result await(String name, Future<Result> result, long end) {
        try {
            return result.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Result.notReady("Nessuna risposta entro " + longest.toMillis() + " ms");
        } catch (ExecutionException e) {
            LOG.warn("Readiness check {} failed", name, e.getCause());
            return Result.notReady("Il controllo non è riuscito: " + e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.notReady("Controllo interrotto");
        }
    }
}
