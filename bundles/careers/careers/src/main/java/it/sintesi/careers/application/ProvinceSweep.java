package it.sintesi.careers.application;

import it.sintesi.careers.api.CareerSummary;
import it.sintesi.careers.persistence.CareerStore;
import it.sintesi.careers.persistence.Progress;
import it.sintesi.careers.persistence.RunStore;
import it.sintesi.careers.sweep.Law;
import it.sintesi.careers.sweep.Slice;
import it.sintesi.careers.sweep.Sweep;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Walks through the careers of the province, a portion of people in each transaction, on all processors. Never more than a few portions are in memory. How far it
 * came is kept after each portion in order, so that a walk that was stopped, or whose process was killed, goes on from there.
 */
public final class ProvinceSweep {

    /** People a transaction. */
    public static final int PORTION = 1_000;

    private final Kernel kernel;
    private final Neighbours others;
    private final CareerStore careers;
    private final RunStore runs;
    private final int portion;

    public ProvinceSweep(Kernel kernel, Neighbours others, CareerStore careers, RunStore runs, int portion) {
        this.kernel = kernel;
        this.others = others;
        this.careers = careers;
        this.runs = runs;
        this.portion = portion;
    }

    /** What a portion gave. */
    private record Done(int people, long relations, long spans, long periods) {
    }

    /** A portion under way. */
    private record Portion(String last, Future<Done> done) {
    }

    /**
     * Computes everybody, going on where a former walk was stopped.
     *
     * @param watcher is told after each portion
     * @return where it ended
     */
    public Progress all(Consumer<Progress> watcher) {
        Progress now = kernel.transactions().required(() -> runs.goOnOrBegin(kernel.clock().today(), kernel.clock().now()));
        Law law = LawBook.of(others.rules(), now.on());
        LocalDate on = now.on();
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(processors);
        try {
            Deque<Portion> underWay = new ArrayDeque<>();
            String reached = now.reached();
            boolean more = true;
            while (more || !underWay.isEmpty()) {
                while (more && underWay.size() < processors * 2) {
                    List<String> people = others.facts().peopleAfter(reached, portion);
                    more = !people.isEmpty();
                    if (more) {
                        String after = reached;
                        String last = people.get(people.size() - 1);
                        underWay.add(new Portion(last, pool.submit(() -> kernel.transactions().requiresNew(() -> compute(after, people.get(0), last, law, on)))));
                        reached = last;
                    }
                }
                Portion first = underWay.poll();
                if (first != null) {
                    Done done = first.done().get();
                    now = now.with(first.last(), done.people(), done.relations(), done.spans(), done.periods());
                    Progress kept = now;
                    kernel.transactions().run(() -> runs.keep(kept));
                    watcher.accept(now);
                }
            }
            Progress end = now;
            kernel.transactions().run(() -> {
                careers.clearAfter(end.reached());
                runs.end(end, kernel.clock().now());
            });
            return now;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The walk was interrupted after " + now.reached(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A portion after " + now.reached() + " failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Done compute(String after, String first, String last, Law law, LocalDate on) {
        PortionReader reader = new PortionReader(others, first, last);
        int people = reader.people().size();
        Slice slice = new Sweep(reader.columns(), people, law).slice(0, people);
        List<CareerSummary> summaries = Summaries.of(slice, reader.people(), on);
        careers.replace(after, last, summaries);
        return new Done(people, reader.columns().relations(), slice.spans().size(), slice.periods().size());
    }
}
