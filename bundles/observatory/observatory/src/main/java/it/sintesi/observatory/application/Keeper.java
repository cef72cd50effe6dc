package it.sintesi.observatory.application;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.api.WarehouseKeeper;
import it.sintesi.observatory.persistence.FlowStore;
import it.sintesi.observatory.warehouse.Warehouse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/** Feeds, builds again and compares. Feeding and comparing follow one another. */
public final class Keeper implements WarehouseKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final String REBUILT = "UPDATE state SET rebuilt = ?";
    private static final String RECONCILED = "UPDATE state SET reconciled = ?, difference = ?";
    private static final String FORMER = "SELECT reconciled, difference FROM state";
    private static final long MICROS = 1_000_000;

    private final Kernel kernel;
    private final Storehouse storehouse;
    private final Feed feed;
    private final FlowStore store;
    private final Reconciliation reconciliation;
    private final Object order = new Object();
    private final AtomicBoolean rebuilding = new AtomicBoolean();

    Keeper(Kernel kernel, Storehouse storehouse, Feed feed, FlowStore store, Reconciliation reconciliation) {
        this.kernel = kernel;
        this.storehouse = storehouse;
        this.feed = feed;
        this.store = store;
        this.reconciliation = reconciliation;
    }

    /** Takes in what came since; the answer is how many relations it touched. */
    public int follow() {
        synchronized (order) {
            return storehouse.use(feed::follow);
        }
    }

    @Override
    public void rebuild(Caller caller, LongConsumer progress) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        kernel.trace(caller, "observatory.rebuild", "warehouse", "Ricostruzione del magazzino dei dati");
        if (!rebuilding.compareAndSet(false, true)) {
            throw ServiceException.conflict(Rejection.error("OS-010", "", "Una ricostruzione è già in corso.", "Attendere che finisca."));
        }
        try {
            rebuild(progress);
        } finally {
            rebuilding.set(false);
        }
    }

    private void rebuild(LongConsumer progress) {
        storehouse.use(Warehouse::file);
        Warehouse next = storehouse.fresh();
        boolean swapped = false;
        try {
            feed.everything(next, progress);
            synchronized (order) {
                feed.follow(next);
                Object[] former = storehouse.use(old -> old.list(FORMER, row -> new Object[] {row.getObject(1), row.getObject(2)}).get(0));
                next.write(connection -> {
                    update(connection, REBUILT, micros(kernel.clock().now()));
                    update(connection, RECONCILED, former);
                    return null;
                });
                storehouse.swap(next);
                swapped = true;
            }
        } finally {
            if (!swapped) {
                storehouse.discard(next);
            }
        }
    }

    @Override
    public List<Count> reconcile(Caller caller) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        kernel.trace(caller, "observatory.reconcile", "warehouse", "Confronto del magazzino dei dati con gli archivi");
        synchronized (order) {
            return storehouse.use(warehouse -> {
                List<Count> counts = reconciliation.compare(warehouse, feed);
                long difference = counts.stream().mapToLong(c -> Math.abs(c.operational() - c.warehouse())).sum();
                warehouse.write(connection -> {
                    update(connection, RECONCILED, micros(kernel.clock().now()), difference);
                    return null;
                });
                if (difference != 0) {
                    LOG.warn("The warehouse of the observatory differs from the archives by {}: {}", difference,
                            counts.stream().filter(c -> c.operational() != c.warehouse()).limit(10).toList());
                }
                return counts;
            });
        }
    }

    @Override
    public void external(String importId, List<ExternalFact> facts) {
        kernel.transactions().run(() -> store.replaceImport(importId, facts));
    }

    private static void update(java.sql.Connection connection, String sql, Object... values) throws java.sql.SQLException {
        try (java.sql.PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * MICROS + moment.getNano() / 1000;
    }
}
