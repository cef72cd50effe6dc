package it.sintesi.helpdesk.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the board look every twenty seconds, and what is too old go. */
public final class Sampler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sampler.class);
    private static final long SECONDS = 20;

    private final StatusBoard board;
    private final Retention retention;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "helpdesk-status");
        thread.setDaemon(true);
        return thread;
    });

    public Sampler(StatusBoard board, Retention retention) {
        this.board = board;
        this.retention = retention;
    }

    public void start() {
        executor.scheduleWithFixedDelay(this::look, 1, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            board.look();
            retention.tick();
        } catch (RuntimeException e) {
            LOG.warn("The state of the system could not be written down, next time in {} s: {}", SECONDS, e.toString());
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
