package it.sintesi.kernel.testing;

import javax.transaction.TransactionManager;
import javax.transaction.xa.XAException;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.ops4j.pax.transx.tm.impl.geronimo.TransactionManagerWrapper;

/** The one transaction manager of the test process: the same Geronimo manager and wrapper that the distribution runs. */
public final class TestTransactionManager {

    private static final GeronimoTransactionManager MANAGER = create();
    private static final TransactionManagerWrapper WRAPPER = new TransactionManagerWrapper(MANAGER);

    private TestTransactionManager() {
    }

    /** The manager; OpenJPA calls this by name. */
    public static TransactionManager instance() {
        return MANAGER;
    }

    static TransactionManagerWrapper wrapper() {
        return WRAPPER;
    }

    private static GeronimoTransactionManager create() {
        try {
            return new GeronimoTransactionManager(60);
        } catch (XAException e) {
            throw new IllegalStateException("Cannot start the transaction manager", e);
        }
    }
}
