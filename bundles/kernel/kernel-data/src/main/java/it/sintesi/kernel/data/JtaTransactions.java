package it.sintesi.kernel.data;

import it.sintesi.kernel.api.Transactions;
import java.util.concurrent.Callable;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;

/** {@link Transactions} over the transaction manager of the container (JTA 1.3). */
public final class JtaTransactions implements Transactions {

    private final TransactionManager manager;

    public JtaTransactions(TransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public <T> T required(Callable<T> work) {
        try {
            return switch (manager.getStatus()) {
                case Status.STATUS_NO_TRANSACTION -> inNew(work);
                case Status.STATUS_ACTIVE -> joined(work);
                case Status.STATUS_MARKED_ROLLBACK -> throw new IllegalStateException("The transaction is already to be rolled back");
                default -> throw new IllegalStateException("The transaction is ending, status " + manager.getStatus());
            };
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    @Override
    public <T> T requiresNew(Callable<T> work) {
        try {
            Transaction outer = manager.suspend();
            if (outer == null) {
                return inNew(work);
            }
            try {
                return inNew(work);
            } finally {
                manager.resume(outer);
            }
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    private <T> T inNew(Callable<T> work) throws Exception {
        manager.begin();
        T result;
        try {
            result = work.call();
        } catch (Throwable failure) {
            rollback(failure);
            throw failure;
        }
        commit();
        return result;
    }

    private void commit() throws Exception {
        try {
            manager.commit();
        } catch (RollbackException e) {
            throw new IllegalStateException("The transaction was rolled back instead of committed", e);
        }
    }

    private void rollback(Throwable failure) {
        try {
            manager.rollback();
        } catch (SystemException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private <T> T joined(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Throwable failure) {
            manager.setRollbackOnly();
            throw failure;
        }
    }

    private static RuntimeException unchecked(Exception e) {
        if (e instanceof RuntimeException runtime) {
            return runtime;
        }
        return new IllegalStateException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }
}
