package it.sintesi.kernel.chain;

import it.sintesi.kernel.api.act.ChainReport;

/** Walks a chain from its first row and keeps the first break. */
public final class ChainWalk {

    private final String name;
    private final ChainHead head;
    private final ChainHasher hasher;
    private long rows;
    private String hash = ChainHasher.ZERO;
    private ChainReport broken;

    /** A walk of the chain up to the given head. */
    public ChainWalk(ChainHead head, ChainHasher hasher) {
        this.name = head.name();
        this.head = head;
        this.hasher = hasher;
    }

    /** Checks the next row; false when it breaks the chain. */
    public boolean next(String where, long position, String storedHash, String storedSeal, Object... fields) {
        String expected = hasher.hash(hash, fields);
        rows++;
        if (position != rows) {
            return fail(where, "Righe mancanti, aggiunte o scambiate: attesa la posizione " + rows + ", trovata " + position);
        }
        if (!expected.equals(storedHash)) {
            return fail(where, "Il contenuto non corrisponde alla sua impronta o alla riga precedente");
        }
        if (!hasher.seal(name, storedHash).equals(storedSeal)) {
            return fail(where, "Il sigillo non corrisponde: riga riscritta fuori dal sistema");
        }
        hash = storedHash;
        return true;
    }

    /** Notes a break that the caller found; returns false. */
    public boolean fail(String where, String problem) {
        broken = ChainReport.broken(rows, where, problem);
        return false;
    }

    /** The outcome, once all rows up to the head were shown. */
    public ChainReport report() {
        if (broken != null) {
            return broken;
        }
        if (!head.isSound(hasher)) {
            return ChainReport.broken(rows, "testa", "La testa della catena è stata alterata");
        }
        if (rows != head.position() || !hash.equals(head.hash())) {
            return ChainReport.broken(rows, "testa", "Mancano le ultime righe: attese " + head.position() + ", trovate " + rows);
        }
        return ChainReport.intact(rows);
    }
}
