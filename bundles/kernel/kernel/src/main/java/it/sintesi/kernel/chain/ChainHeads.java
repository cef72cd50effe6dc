package it.sintesi.kernel.chain;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.jdbc.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heads in the database. Locking one makes other writers wait until the transaction ends. */
public final class ChainHeads {

    private static final Logger LOG = LoggerFactory.getLogger(ChainHeads.class);
    // An update rather than SELECT … FOR UPDATE: it locks the same way in both databases and at every isolation level.
    private static final String LOCK = "UPDATE kernel.chain_head SET position = position + ? WHERE name = ?";
    private static final String READ = "SELECT position, protocol_year, last_number, last_us, hash, seal FROM kernel.chain_head WHERE name = ?";
    private static final String SAVE =
            "UPDATE kernel.chain_head SET protocol_year = ?, last_number = ?, last_us = ?, hash = ?, seal = ? WHERE name = ?";
    private static final String LAST_TIME = "SELECT MAX(last_us) FROM kernel.chain_head";

    private final Sql sql;

    public ChainHeads(Sql sql) {
        this.sql = sql;
    }

    /** Takes the lock, reserves so many positions and returns the head as it was before. */
    public ChainHead reserve(String name, int rows) {
        sql.update(LOCK, rows, name);
        ChainHead after = read(name);
        return new ChainHead(name, after.position() - rows, after.year(), after.number(), after.lastUs(), after.hash(), after.seal());
    }

    /**
     * Like {@link #reserve}, but refuses to go on from a head that somebody has altered.
     *
     * @throws ServiceException UNAVAILABLE when the seal does not fit: an administrator must look
     */
    public ChainHead reserveSound(String name, int rows, ChainHasher hasher) {
        ChainHead head = reserve(name, rows);
        if (!head.isSound(hasher)) {
            LOG.error("The head of chain {} was altered, or the seal key was changed: nothing is appended", name);
            throw ServiceException.unavailable("Il registro è stato alterato o la chiave di sigillo è cambiata: avvisare l'amministratore", 300).said("KRN-LEDGER");
        }
        return head;
    }

    /** Writes the sealed head; its positions were reserved before. */
    public void save(ChainHead head) {
        sql.update(SAVE, head.year(), head.number(), head.lastUs(), head.hash(), head.seal(), head.name());
    }

    /** The head, without lock. */
    public ChainHead read(String name) {
        return sql.first(READ, row -> new ChainHead(name, row.getLong(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getString(5),
                row.getString(6)), name).orElseThrow(() -> new IllegalStateException("Chain head missing: " + name));
    }

    /** Last time that any chain has certified, microseconds. */
    public long lastTime() {
        return sql.number(LAST_TIME);
    }
}
