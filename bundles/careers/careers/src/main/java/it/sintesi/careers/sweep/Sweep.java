package it.sintesi.careers.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes careers and status periods out of columns, slice after slice of people, on as many threads as wanted. The columns must not change meanwhile. */
public final class Sweep {

    /** People of a slice: enough to be worth a task, few enough that threads end together. */
    private static final int SLICE = 2_000;

    private final Columns columns;
    private final int people;
    private final Law law;
    private final byte[][] kinds;
    private final Groups byRelation;
    private final Groups byDeclaration;
    private final Groups byIncome;

    /** @param people numbers of people are below this */
    public Sweep(Columns columns, int people, Law law) {
        this.columns = columns;
        this.people = people;
        this.law = law;
        this.kinds = law.kinds(columns.contracts());
        this.byRelation = new Groups(columns.person, people);
        this.byDeclaration = new Groups(columns.declaring, people);
        this.byIncome = new Groups(columns.earning, people);
    }

    /** The people from one number to another, the last one excluded, on this thread. */
    public Slice slice(int from, int to) {
        Slice slice = new Slice(from, to - from, 2 * (byRelation.from(to) - byRelation.from(from)) + to - from);
        Life life = new Life(columns, byRelation, byDeclaration, byIncome);
        DayList days = new DayList();
        CareerWalk career = new CareerWalk();
        StatusWalk status = new StatusWalk(columns, law, kinds);
        for (int person = from; person < to; person++) {
            life.load(person);
            slice.count(life);
            days.ofWork(life);
            career.walk(life, days, person, slice.spans());
            status.walk(life, days, person, slice.periods());
        }
        return slice;
    }

    /** Everybody, in order. */
    public List<Slice> all(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Slice>> under = new ArrayList<>();
            for (int from = 0; from < people; from += SLICE) {
                int first = from;
                under.add(pool.submit(() -> slice(first, Math.min(people, first + SLICE))));
            }
            List<Slice> slices = new ArrayList<>(under.size());
            for (Future<Slice> one : under) {
                slices.add(one.get());
            }
            return slices;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sweep was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A slice of the sweep failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
