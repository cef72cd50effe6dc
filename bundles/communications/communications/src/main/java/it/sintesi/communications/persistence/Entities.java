package it.sintesi.communications.persistence;

import it.sintesi.kernel.api.Transactions;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import java.util.function.Function;

/** Opens an entity manager for the work of one transaction. */
public final class Entities {

    private final EntityManagerFactory factory;
    private final Transactions transactions;

    public Entities(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    /** Runs the work in the present transaction, or in one of its own. */
    public <R> R in(Function<EntityManager, R> work) {
        return transactions.required(() -> {
            EntityManager manager = factory.createEntityManager();
            try {
                manager.joinTransaction();
                return work.apply(manager);
            } finally {
                manager.close();
            }
        });
    }
}
