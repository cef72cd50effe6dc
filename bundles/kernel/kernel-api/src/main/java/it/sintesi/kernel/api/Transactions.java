package it.sintesi.kernel.api;

import java.util.concurrent.Callable;

/**
 * Where a use case begins its transaction. Everything that work does through the one DataSource and through the
 * persistence units commits or rolls back together.
 */
public interface Transactions {

    /**
     * Runs the work in the current transaction, or in a new one when there is none; commits when it returns, rolls back
     * when it throws. Runtime exceptions pass unchanged, checked ones come wrapped in {@link IllegalStateException}.
     */
    <T> T required(Callable<T> work);

    /** Like {@link #required(Callable)} but always in a transaction of its own. */
    <T> T requiresNew(Callable<T> work);

    /** Like {@link #required(Callable)} without a result. */
    default void run(Runnable work) {
        required(() -> {
            work.run();
            return null;
        });
    }
}
