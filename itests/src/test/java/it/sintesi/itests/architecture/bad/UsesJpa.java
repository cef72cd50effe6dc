package it.sintesi.itests.architecture.bad;

import it.sintesi.itests.architecture.bad.one.One;
import javax.persistence.EntityManager;

/** Breaks a rule on purpose: JPA outside a persistence package. */
public final class UsesJpa {

    private UsesJpa() {
    }

    static boolean open(EntityManager manager) {
        return manager.isOpen() && One.NAME.isEmpty();
    }
}
