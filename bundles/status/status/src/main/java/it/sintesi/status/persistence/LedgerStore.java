package it.sintesi.status.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.status.domain.Said;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.status.domain.Digest;
import it.sintesi.status.domain.Ledger;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ledgers as they were computed last, and what they were before; joins the transaction of the thread. */
public final class LedgerStore {

    private static final String COLUMNS = "SELECT person, version, computed_at, cause, digest, content FROM statuses.ledger WHERE person ";
    private static final String INSERT = "INSERT INTO statuses.ledger (person, version, computed_at, cause, digest, content) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE statuses.ledger SET version = ?, computed_at = ?, cause = ?, digest = ?, content = ? WHERE person = ? AND version = ?";
    private static final String KEEP = "INSERT INTO statuses.former (person, version, computed_at, cause, replaced_at, replaced_for, replaced_told, first_change, retroactive, content)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FORMER = "SELECT version, computed_at, cause, replaced_at, replaced_for, replaced_told, first_change, retroactive, content FROM statuses.former WHERE person = ?"
            + " ORDER BY version DESC";

    private final Sql sql;

    public LedgerStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A ledger as it is stored; its content is unpacked only when it is asked for.
     *
     * @param cause what made it be computed
     */
    public record Stored(String person, int version, Instant computedAt, String cause, String digest, byte[] content) {

        public Ledger ledger() {
            return LedgerCodec.read(content);
        }
    }

    /**
     * A ledger as it was.
     *
     * @param cause       what made it be computed
     * @param replacedFor what made it be replaced
     * @param firstChange first day on which the next one differs
     * @param retroactive whether that day had passed
     */
    public record Former(int version, Instant computedAt, String cause, Instant replacedAt, Said replacedFor, LocalDate firstChange, boolean retroactive, Ledger ledger) {
    }

    public Optional<Stored> find(String person) {
        return sql.first(COLUMNS + "= ?", LedgerStore::read, person);
    }

    /** Ledgers of all people from one code to another, both included. */
    public Map<String, Stored> between(String first, String last) {
        Map<String, Stored> found = new HashMap<>();
        sql.list(COLUMNS + "BETWEEN ? AND ?", LedgerStore::read, first, last).forEach(s -> found.put(s.person(), s));
        return found;
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(row.getString(1), row.getInt(2), Micros.instant(row.getLong(3)), row.getString(4), row.getString(5), row.getBytes(6));
    }

    /** A ledger ready to be stored. */
    public static Stored next(String person, Stored before, Ledger ledger, Instant at, String cause, boolean sameVersion) {
        int version = before == null ? 1 : sameVersion ? before.version() : before.version() + 1;
        return new Stored(person, version, at, cause, digest(ledger), LedgerCodec.pack(LedgerCodec.whole(ledger)));
    }

    /** Digest by which {@link Stored} ones are recognised as unchanged. */
    public static String digest(Ledger ledger) {
        return Digest.of(LedgerCodec.text(ledger));
    }

    public void insert(List<Stored> ledgers) {
        List<Object[]> rows = new ArrayList<>(ledgers.size());
        ledgers.forEach(s -> rows.add(new Object[] {s.person(), s.version(), Micros.of(s.computedAt()), s.cause(), s.digest(), s.content()}));
        if (!rows.isEmpty()) {
            sql.batch(INSERT, rows);
        }
    }

    /** Puts a ledger in place of the one that was read; somebody else's in between is told as an error, and the work begins anew. */
    public void replace(Stored before, Stored now) {
        int done = sql.update(UPDATE, now.version(), Micros.of(now.computedAt()), now.cause(), now.digest(), now.content(), now.person(), before.version());
        if (done != 1) {
            throw new IllegalStateException("The ledger was computed by somebody else at the same time");
        }
    }

    public void keep(Stored before, Instant replacedAt, Said replacedFor, LocalDate firstChange, boolean retroactive) {
        sql.update(KEEP, before.person(), before.version(), Micros.of(before.computedAt()), before.cause(), Micros.of(replacedAt), replacedFor.text(), Phrases.write(replacedFor.phrases()), Date.valueOf(firstChange),
                retroactive ? 1 : 0, before.content());
    }

    /** What the ledger was before, newest first. */
    public List<Former> former(String person) {
        return sql.list(FORMER, row -> new Former(row.getInt(1), Micros.instant(row.getLong(2)), row.getString(3), Micros.instant(row.getLong(4)),
                new Said(row.getString(5), Phrases.read(row.getString(6))), row.getDate(7).toLocalDate(), row.getInt(8) == 1, LedgerCodec.read(row.getBytes(9))), person);
    }
}
