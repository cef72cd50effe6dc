package it.sintesi.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Writes of many threads in one transaction: who comes while another commits goes with the next group, and everybody returns only when their own rows
 * are durable. A page that asks many areas would otherwise pay a commit for each.
 *
 * @param <A> rows
 */
final class Together<A> {

    private final Lock turn = new ReentrantLock();
    private final Queue<Waiting<A>> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<List<A>> transaction;

    /** Groups for a write that runs in a transaction of its own. */
    Together(Consumer<List<A>> transaction) {
        this.transaction = transaction;
    }

    /** Returns when the rows are written; throws what their write threw. */
    void write(List<A> rows) {
        Waiting<A> mine = new Waiting<>(rows);
        waiting.add(mine);
        turn.lock();
        try {
            if (!mine.done) {
                writeGroup();
            }
        } finally {
            turn.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    /** How many wait for the next group. */
    int size() {
        return waiting.size();
    }

    private void writeGroup() {
        List<Waiting<A>> group = new ArrayList<>();
        for (Waiting<A> next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
        }
        RuntimeException failure = attempt(group.stream().flatMap(each -> each.rows.stream()).toList());
        for (Waiting<A> each : group) {
            // One that cannot be written must not keep the others from being so.
            each.failure = failure == null || group.size() == 1 ? failure : attempt(each.rows);
            each.done = true;
        }
    }

    private RuntimeException attempt(List<A> rows) {
        try {
            transaction.accept(rows);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Fields are read and written under the turn only, {@code failure} also by its own thread after it. */
    private static final class Waiting<A> {

        private final List<A> rows;
        private boolean done;
        private RuntimeException failure;

        Waiting(List<A> rows) {
            this.rows = rows;
        }
    }
}
