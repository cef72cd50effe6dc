package it.sintesi.communications.application;

import it.sintesi.communications.domain.Incoming;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.persistence.ArchiveReplay;
import it.sintesi.communications.persistence.CommunicationStore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rebuilds all relations from the stored communications, in one transaction during which nothing else is registered. */
public final class RelationRebuild {

    private final KernelServices kernel;
    private final RelationKeeper keeper;
    private final CommunicationStore store = new CommunicationStore();
    private final ArchiveReplay replay = new ArchiveReplay();

    RelationRebuild(KernelServices kernel, RelationKeeper keeper) {
        this.kernel = kernel;
        this.keeper = keeper;
    }

    /** Rebuilds; the answer is how many communications were read. Findings stay as they are. */
    public long run() {
        return kernel.transactions().requiresNew(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return run(connection);
            }
        });
    }

    private long run(Connection connection) throws SQLException {
        store.takeTurn(connection);
        replay.clear(connection);
        long count = 0;
        long last = 0;
        for (List<Incoming> portion = replay.next(connection, last); !portion.isEmpty(); portion = replay.next(connection, last)) {
            apply(connection, portion);
            count += portion.size();
            last = portion.get(portion.size() - 1).seq();
        }
        return count;
    }

    // What touches other relations than those of its own workers must find everything before it already written.
    private void apply(Connection connection, List<Incoming> portion) throws SQLException {
        List<Incoming> batch = new ArrayList<>();
        for (Incoming incoming : portion) {
            boolean alone = incoming.touchesPrevious() || incoming.form() instanceof VarDatori;
            if (alone && !batch.isEmpty()) {
                keeper.apply(connection, batch);
                batch.clear();
            }
            batch.add(incoming);
            if (alone) {
                keeper.apply(connection, batch);
                batch.clear();
            }
        }
        keeper.apply(connection, batch);
    }
}
