package it.sintesi.kernel;

import it.sintesi.kernel.api.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.TransactionSynchronizationRegistry;

/**
 * Collects rows during a transaction and writes them as its last deed, so that the head of a sequence is locked for the time of one
 * insert and the commit only. Audit rows go before events, always: two transactions cannot wait for each other.
 *
 * @param <A> what is written first (audit rows)
 * @param <E> what is written last (events)
 */
public final class CommitTail<A, E> {

    private final TransactionSynchronizationRegistry registry;
    private final Consumer<List<A>> first;
    private final Consumer<List<E>> last;
    private final Runnable afterLast;
    private final Together<A> alone;

    /**
     * A tail.
     *
     * @param afterLast told after the commit of a transaction that had something of the last kind
     */
    public CommitTail(TransactionSynchronizationRegistry registry, Transactions transactions, Consumer<List<A>> first,
                      Consumer<List<E>> last, Runnable afterLast) {
        this.registry = registry;
        this.first = first;
        this.last = last;
        this.afterLast = afterLast;
        this.alone = new Together<>(rows -> transactions.run(() -> pending().firstRows.addAll(rows)));
    }

    /** Adds rows of the first kind, in a transaction of their own (or of those who come at the same time) when there is none. */
    public void addFirst(List<A> rows) {
        if (inTransaction()) {
            pending().firstRows.addAll(rows);
        } else {
            alone.write(rows);
        }
    }

    /**
     * Adds rows of the last kind.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void addLast(List<E> rows) {
        if (!inTransaction()) {
            throw new IllegalStateException("Events are published in the transaction of what they tell of");
        }
        pending().lastRows.addAll(rows);
    }

    private boolean inTransaction() {
        return registry.getTransactionKey() != null;
    }

    private Pending pending() {
        Object found = registry.getResource(this);
        if (found instanceof CommitTail<?, ?>.Pending) {
            @SuppressWarnings("unchecked")
            Pending pending = (Pending) found;
            return pending;
        }
        Pending fresh = new Pending();
        registry.putResource(this, fresh);
        // Interposed: runs after the persistence units have written their own changes.
        registry.registerInterposedSynchronization(fresh);
        return fresh;
    }

    private final class Pending implements Synchronization {

        private final List<A> firstRows = new ArrayList<>();
        private final List<E> lastRows = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            if (!firstRows.isEmpty()) {
                first.accept(firstRows);
            }
            if (!lastRows.isEmpty()) {
                last.accept(lastRows);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !lastRows.isEmpty()) {
                afterLast.run();
            }
        }
    }
}
