package it.sintesi.exchange.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers late or in drops without holding a thread of the server for it. */
final class SlowAnswers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlowAnswers.class);
    private static final int DROPS = 20;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, work -> {
        Thread thread = new Thread(work, "partner-simulator");
        thread.setDaemon(true);
        return thread;
    });

    /** All of it after the delay. */
    void late(HttpServletRequest request, String type, String body, long delayMs) {
        AsyncContext async = started(request, delayMs);
        timer.schedule(() -> write(async, type, body.getBytes(StandardCharsets.UTF_8), 0, Integer.MAX_VALUE, 0), delayMs, TimeUnit.MILLISECONDS);
    }

    /** In drops spread over the delay. */
    void drops(HttpServletRequest request, String type, String body, long delayMs) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        AsyncContext async = started(request, delayMs);
        timer.execute(() -> write(async, type, bytes, 0, Math.max(1, bytes.length / DROPS), delayMs / DROPS));
    }

    private static AsyncContext started(HttpServletRequest request, long delayMs) {
        AsyncContext async = request.startAsync();
        async.setTimeout(delayMs * 3 + 10_000);
        return async;
    }

    private void write(AsyncContext async, String type, byte[] bytes, int from, int drop, long pauseMs) {
        try {
            var response = async.getResponse();
            response.setContentType(type);
            int length = Math.min(drop, bytes.length - from);
            response.getOutputStream().write(bytes, from, length);
            response.flushBuffer();
            if (from + length < bytes.length) {
                timer.schedule(() -> write(async, type, bytes, from + length, drop, pauseMs), pauseMs, TimeUnit.MILLISECONDS);
            } else {
                async.complete();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The caller did not wait: {}", e.getMessage());
            complete(async);
        }
    }

    private static void complete(AsyncContext async) {
        try {
            async.complete();
        } catch (IllegalStateException e) {
            LOG.debug("Already over: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
