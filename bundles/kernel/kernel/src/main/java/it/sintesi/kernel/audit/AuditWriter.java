package it.sintesi.kernel.audit;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.chain.ChainHasher;
import it.sintesi.kernel.chain.ChainHead;
import it.sintesi.kernel.chain.ChainHeads;
import it.sintesi.kernel.jdbc.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Appends to the audit chain: one head row, one batch. */
public final class AuditWriter {

    static final String CHAIN = "audit";
    private static final String INSERT = """
            INSERT INTO kernel.audit (position, at_us, account, display_name, office, address, action, subject_kind, subject_id,
            person_code, purpose, outcome, hash, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final ChainHeads heads;
    private final Supplier<ChainHasher> hashers;

    public AuditWriter(Sql sql, Supplier<ChainHasher> hashers) {
        this.sql = sql;
        this.heads = new ChainHeads(sql);
        this.hashers = hashers;
    }

    /** Writes the records in the transaction of the thread. */
    public void write(List<AuditRecord> records) {
        ChainHasher hasher = hashers.get();
        ChainHead head = heads.reserveSound(CHAIN, records.size(), hasher);
        long position = head.position();
        String hash = head.hash();
        long lastUs = head.lastUs();
        List<Object[]> rows = new ArrayList<>(records.size());
        for (AuditRecord item : records) {
            AuditEntry entry = item.entry();
            position++;
            // Of transactions that overlap the later commit may be the earlier access: the chain keeps the order of commits.
            lastUs = Math.max(lastUs, item.atUs());
            Object[] fields = {position, item.atUs(), cut(entry.caller().account(), 100), cut(entry.caller().displayName(), 200),
                entry.caller().office(), cut(entry.caller().address(), 60), cut(entry.action(), 80), cut(entry.subjectKind(), 40),
                cut(entry.subjectId(), 100), cut(entry.personCode(), 32), cut(entry.purpose(), 400), entry.outcome().name()};
            hash = hasher.hash(hash, fields);
            Object[] row = Arrays.copyOf(fields, fields.length + 2);
            row[fields.length] = hash;
            row[fields.length + 1] = hasher.seal(CHAIN, hash);
            rows.add(row);
        }
        sql.batch(INSERT, rows);
        heads.save(new ChainHead(CHAIN, position, 0, 0, lastUs, hash, "").sealed(hasher));
    }

    // Never lose an access because a text is too long for its column.
    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
