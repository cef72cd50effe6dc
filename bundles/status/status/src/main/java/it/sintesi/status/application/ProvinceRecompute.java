package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import it.sintesi.status.domain.Progress;
import it.sintesi.status.persistence.ProgressStore;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Computes the whole province again, a portion of people in each transaction, on all processors. Never more than a few portions are in memory.
 * How far it came is kept after each portion in order, so that a run that was stopped goes on from there.
 */
public final class ProvinceRecompute {

    /** People a transaction. */
    public static final int PORTION = 1_000;
    private static final Said CAUSE = Said.of("Nuovo calcolo di tutta la provincia", "STA-CAUSE-PROVINCE");

    private final Kernel kernel;
    private final FactsReader facts;
    private final Recompute recompute;
    private final DeclarationListener declarations;
    private final ProgressStore progress;
    private final int portion;

    /** A computation; {@code portion} people a transaction. */
    public ProvinceRecompute(Kernel kernel, FactsReader facts, Recompute recompute, DeclarationListener declarations, ProgressStore progress, int portion) {
        this.kernel = kernel;
        this.facts = facts;
        this.recompute = recompute;
        this.declarations = declarations;
        this.progress = progress;
        this.portion = portion;
    }

    /** Asks for a person's declarations anew and computes the person; whether anything changed. */
    public boolean person(String person, Said cause) {
        return kernel.transactions().required(() -> {
            declarations.take(person);
            return recompute.person(person, cause);
        });
    }

    /** A portion under way: its last person, its size, how many it will have changed. */
    private record Portion(String last, int size, Future<Integer> changed) {
    }

    /**
     * Computes everybody, going on where a former run was stopped.
     *
     * @param watcher is told after each portion
     */
    public Progress all(Consumer<Progress> watcher) {
        Progress now = kernel.transactions().required(() -> progress.read()).orElse(new Progress("", 0, 0));
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(processors);
        try {
            ArrayBlockingQueue<Portion> underWay = new ArrayBlockingQueue<>(processors * 2);
            String reached = now.person();
            boolean more = true;
            while (more || !underWay.isEmpty()) {
                while (more && underWay.remainingCapacity() > 0) {
                    String after = reached;
                    List<String> people = kernel.transactions().required(() -> facts.peopleAfter(after, portion));
                    more = !people.isEmpty();
                    if (more) {
                        reached = people.get(people.size() - 1);
                        String first = people.get(0);
                        String last = reached;
                        underWay.add(new Portion(last, people.size(), pool.submit(() -> kernel.transactions().requiresNew(() -> recompute.range(first, last, CAUSE)))));
                    }
                }
                Portion done = underWay.poll();
                if (done != null) {
                    now = new Progress(done.last(), now.done() + done.size(), now.changed() + done.changed().get());
                    Progress kept = now;
                    kernel.transactions().run(() -> progress.keep(kept, kernel.clock().now()));
                    watcher.accept(now);
                }
            }
            kernel.transactions().run(progress::end);
            return now;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The computation was interrupted after " + now.person(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A portion after " + now.person() + " failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
