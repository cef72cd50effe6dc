package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Transactions;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;

/** Work with the persistence unit in the caller's transaction, or in a new one when there is none. */
public final class Units {

    private final EntityManagerFactory factory;
    private final Transactions transactions;

    public Units(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    <T> T with(Function<EntityManager, T> work) {
        return transactions.required(() -> {
            EntityManager manager = factory.createEntityManager();
            try {
                manager.joinTransaction();
                T result = work.apply(manager);
                // Errors of the database must come out here, not at a commit that nobody can explain.
                manager.flush();
                return result;
            } finally {
                manager.close();
            }
        });
    }

    void run(Consumer<EntityManager> work) {
        with(manager -> {
            work.accept(manager);
            return null;
        });
    }
}
