package it.sintesi.communications.persistence;

import javax.persistence.EntityManagerFactory;

/**
 * Makes OpenJPA finish its configuration as soon as the factory is there, outside any transaction: it sets auto-commit on a
 * connection then, and one that is part of a transaction refuses that. The factory is another one after its DataSource came back.
 */
public final class FactoryStart {

    /** Called whenever a factory is bound. */
    public void bound(EntityManagerFactory factory) {
        if (factory != null) {
            factory.createEntityManager().close();
        }
    }
}
