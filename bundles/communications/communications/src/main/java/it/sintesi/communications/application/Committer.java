package it.sintesi.communications.application;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.health.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import it.sintesi.communications.api.IntakeOutcome;

/**
 * The one thread that commits. Messages wait in a bounded queue; whatever waits when the last commit has ended shares the next one. Answers
 * are given by another thread, after the commit, while the next batch is already under way.
 */
final class Committer {

    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);
    private static final long POLL_MILLISECONDS = 200;
    private static final long STOP_SECONDS = 10;

    private final Registrar registrar;
    private final Forms forms;
    private final Metrics metrics;
    private final IntakeSettings settings;
    private final BlockingQueue<Pending> queue;
    private final BatchTaker taker;
    private final ExecutorService answers = Executors.newSingleThreadExecutor(task -> new Thread(task, "communications-answers"));
    private final Thread thread = new Thread(this::work, "communications-committer");
    private volatile boolean open = true;
    private volatile boolean running;

    Committer(Registrar registrar, Forms forms, Metrics metrics, IntakeSettings settings) {
        this.registrar = registrar;
        this.forms = forms;
        this.metrics = metrics;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.queueCapacity());
        this.taker = new BatchTaker(queue, settings.batchSize());
    }

    void start() {
        running = true;
        thread.start();
    }

    /** Takes no more, commits what waits, then ends. */
    void stop() {
        open = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            failRest();
            answers.shutdown();
            if (!answers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Some answers could not be given before the stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts a message into the queue; the answer comes after its commit. */
    CompletableFuture<IntakeOutcome> enqueue(Prepared prepared) {
        Pending pending = new Pending(prepared);
        if (!open || !queue.offer(pending)) {
            metrics.count("communications_turned_away_total", 1);
            throw busy();
        }
        if (!running) {
            // The committer ended between the check and the offer: nobody would take it out again.
            failRest();
        }
        return pending.answer();
    }

    /** How many wait. */
    int waiting() {
        return queue.size();
    }

    /** Whether the thread is alive. */
    boolean alive() {
        return open && thread.isAlive();
    }

    private ServiceException busy() {
        return ServiceException.unavailable("Il servizio è momentaneamente occupato: ripetere l'invio, lo stesso messaggio non sarà registrato due volte.",
                settings.retryAfterSeconds()).said("CO-BUSY");
    }

    private void work() {
        try {
            while (open || !queue.isEmpty() || taker.holdsOne()) {
                List<Pending> batch = taker.take(POLL_MILLISECONDS);
                if (!batch.isEmpty()) {
                    commit(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running = false;
            failRest();
        }
    }

    private void failRest() {
        List<Pending> rest = new ArrayList<>();
        queue.drainTo(rest);
        rest.forEach(pending -> pending.complete(Result.failed(busy())));
    }

    /** A batch that fails is halved until the message that spoils it stands alone; what was committed after all is found again by its key. */
    private void commit(List<Pending> batch) {
        List<Result> results;
        long begin = System.nanoTime();
        try {
            results = registrar.register(batch.stream().map(Pending::prepared).toList());
        } catch (RuntimeException | Error e) {
            failed(batch, e);
            return;
        }
        metrics.time("communications_commit_seconds", Duration.ofNanos(System.nanoTime() - begin));
        metrics.count("communications_commits_total", 1);
        metrics.count("communications_committed_total", batch.size());
        answers.execute(() -> {
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).complete(results.get(i));
                remember(batch.get(i).prepared(), results.get(i));
            }
        });
    }

    private void remember(Prepared prepared, Result result) {
        if (result.failure() == null && result.outcome().receipt() != null && !result.outcome().repeated()) {
            forms.remember(result.outcome().receipt().code(), result.outcome().receipt().protocol(), prepared.form());
        }
    }

    private void failed(List<Pending> batch, Throwable failure) {
        metrics.count("communications_commit_failures_total", 1);
        if (batch.size() > 1 && !connectionLost(failure)) {
            LOG.warn("A batch of {} could not be committed, trying its halves: {}", batch.size(), Failures.describe(failure));
            int half = batch.size() / 2;
            commit(batch.subList(0, half));
            commit(batch.subList(half, batch.size()));
            return;
        }
        LOG.error("{} communications could not be registered: {}", batch.size(), Failures.describe(failure));
        ServiceException answer = failure instanceof ServiceException s ? s : ServiceException.unavailable(
                "La comunicazione non è stata registrata: ripetere l'invio, lo stesso messaggio non sarà registrato due volte.", settings.retryAfterSeconds()).said("CO-NOT-RECORDED");
        answers.execute(() -> batch.forEach(pending -> pending.complete(Result.failed(answer))));
    }

    private static boolean connectionLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")
                    || sql.getSQLState().startsWith("53"))) {
                return true;
            }
        }
        return false;
    }
}
