package it.sintesi.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebAreas;

/** Asks many areas at the same time and waits for none longer than its patience. What answers too late is left to end by itself: a database must not be interrupted. */
final class AreaQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(AreaQuestions.class);
    /** Questions that may be under way to one area: a slow one must not use up all threads. */
    private static final int AT_ONCE = 8;

    /** When the question that the present thread works on must be answered; questions within it get half of what is left. */
    private static final ThreadLocal<Long> WITHIN = new ThreadLocal<>();

    private final Duration patience;
    private final BiPredicate<Caller, Guard> admits;
    private final Map<String, Semaphore> places = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "sintesi-question");
        thread.setDaemon(true);
        return thread;
    });

    AreaQuestions(Duration patience, BiPredicate<Caller, Guard> admits) {
        this.patience = patience;
        this.admits = admits;
    }

    /** A question under way; {@code future} null when the area has too many already. */
    private record Asked<S, T>(InstalledArea area, S source, Future<T> future) {
    }

    <S, T> List<Answer<S, T>> ask(List<InstalledArea> areas, Caller caller, Texts language, Contribution<S> what, WebAreas.Question<S, T> question) {
        List<Asked<S, T>> asked = new ArrayList<>();
        long end = end();
        for (InstalledArea area : areas) {
            if (!area.running()) {
                asked.add(new Asked<>(area, null, null));
                continue;
            }
            what.of().apply(area.area()).stream().filter(source -> admits.test(caller, what.guard().apply(source)))
                    .forEach(source -> asked.add(new Asked<>(area, source, begin(area, source, language, question, end))));
        }
        return asked.stream().map(a -> answer(a, language, end)).toList();
    }

    private long end() {
        long now = System.nanoTime();
        return WITHIN.get() == null ? now + patience.toNanos() : now + Math.max(0, WITHIN.get() - now) / 2;
    }

    private <S, T> Future<T> begin(InstalledArea area, S source, Texts language, WebAreas.Question<S, T> question, long end) {
        Semaphore place = places.computeIfAbsent(area.id(), id -> new Semaphore(AT_ONCE));
        if (!place.tryAcquire()) {
            return null;
        }
        return threads.submit(Reading.shared(() -> {
            Thread.currentThread().setContextClassLoader(source.getClass().getClassLoader());
            WITHIN.set(end);
            try {
                return question.of(source, area.texts().like(language));
            } finally {
                WITHIN.remove();
                Thread.currentThread().setContextClassLoader(null);
                place.release();
            }
        }));
    }

    private static <S, T> Answer<S, T> answer(Asked<S, T> asked, Texts language, long end) {
        InstalledArea area = asked.area();
        if (asked.source() == null) {
            return new Answer<>(area.id(), area.title(), null, null, null, Answer.Outcome.STOPPED);
        }
        T value = null;
        Answer.Outcome outcome = Answer.Outcome.SILENT;
        try {
            if (asked.future() != null) {
                value = asked.future().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                outcome = Answer.Outcome.ANSWERED;
            }
        } catch (TimeoutException e) {
            LOG.warn("Area {} did not answer in time", area.id());
        } catch (ExecutionException e) {
            outcome = refused(e.getCause()) ? Answer.Outcome.REFUSED : Answer.Outcome.SILENT;
            if (outcome == Answer.Outcome.SILENT) {
                LOG.warn("Area {} could not answer", area.id(), e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Answer<>(area.id(), area.title(), area.texts().like(language), asked.source(), value, outcome);
    }

    private static boolean refused(Throwable failure) {
        return failure instanceof ServiceException known && known.kind() != ServiceException.Kind.UNAVAILABLE;
    }

    void close() {
        threads.shutdown();
    }
}
