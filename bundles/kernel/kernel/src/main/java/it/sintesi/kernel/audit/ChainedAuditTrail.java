package it.sintesi.kernel.audit;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.chain.ChainHasher;
import it.sintesi.kernel.chain.ChainHead;
import it.sintesi.kernel.chain.ChainHeads;
import it.sintesi.kernel.chain.ChainWalk;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The audit trail: written at the end of the transaction that looked, read by person, by account or as a whole. */
public final class ChainedAuditTrail implements AuditTrail {

    private static final String COLUMNS = "SELECT position, at_us, account, display_name, office, address, action, subject_kind, subject_id,"
            + " person_code, purpose, outcome, hash, seal FROM kernel.audit";
    private static final String COUNT = "SELECT COUNT(*) FROM kernel.audit";
    private static final String COMMON = " AND action LIKE ? AND at_us >= ? AND at_us < ?";
    private static final String PAGE = " ORDER BY position DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String ALL = " WHERE 1 = 1" + COMMON;
    private static final String BY_PERSON = " WHERE person_code = ?" + COMMON;
    private static final String BY_ACCOUNT = " WHERE account = ?" + COMMON;
    private static final String BY_BOTH = " WHERE person_code = ? AND account = ?" + COMMON;
    private static final String WALK = COLUMNS + " WHERE position <= ? ORDER BY position";
    private static final String RANGE = " WHERE position > ? AND position <= ? ORDER BY position DESC";
    private static final String LAST = "SELECT MAX(position) FROM kernel.audit";

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Consumer<List<AuditRecord>> tail;
    private final Supplier<ChainHasher> hashers;
    private final ChainHeads heads;

    /** A trail that hands what it records to the tail of the transaction. */
    public ChainedAuditTrail(Sql sql, Transactions transactions, CertifiedClock clock, Consumer<List<AuditRecord>> tail,
                             Supplier<ChainHasher> hashers) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.tail = tail;
        this.hashers = hashers;
        this.heads = new ChainHeads(sql);
    }

    @Override
    public void record(List<AuditEntry> entries) {
        if (!entries.isEmpty() && !Reading.keeps(entries)) {
            long now = Micros.of(clock.now());
            tail.accept(entries.stream().map(entry -> new AuditRecord(entry, now)).toList());
        }
    }

    @Override
    public Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page) {
        String like = (action == null ? "" : action.replace("%", "")) + "%";
        long start = from == null ? 0 : Micros.of(from.atStartOfDay(CertifiedClock.ZONE).toInstant());
        long end = to == null ? Long.MAX_VALUE : Micros.of(to.plusDays(1).atStartOfDay(CertifiedClock.ZONE).toInstant());
        if (personCode != null && account != null) {
            return page(COLUMNS + BY_BOTH + PAGE, COUNT + BY_BOTH, page, personCode, account, like, start, end);
        }
        if (personCode != null) {
            return page(COLUMNS + BY_PERSON + PAGE, COUNT + BY_PERSON, page, personCode, like, start, end);
        }
        if (account != null) {
            return page(COLUMNS + BY_ACCOUNT + PAGE, COUNT + BY_ACCOUNT, page, account, like, start, end);
        }
        if (like.equals("%") && from == null && to == null) {
            return newest(page);
        }
        return page(COLUMNS + ALL + PAGE, COUNT + ALL, page, like, start, end);
    }

    /** Without criteria the gap-free positions tell the page: nothing is counted or sorted, however long the trail. */
    private Page<AuditRow> newest(PageRequest page) {
        long total = heads.read(AuditWriter.CHAIN).position();
        long last = Math.max(0, total - page.offset());
        return new Page<>(sql.list(COLUMNS + RANGE, ChainedAuditTrail::row, last - page.size(), last), total, page.number(), page.size());
    }

    @Override
    public ChainReport verify() {
        return transactions.required(() -> {
            ChainHasher hasher = hashers.get();
            ChainHead head = heads.read(AuditWriter.CHAIN);
            ChainWalk walk = new ChainWalk(head, hasher);
            sql.walk(WALK, row -> walk.next(row.getString("position"), row.getLong("position"), row.getString("hash"), row.getString("seal"),
                    row.getLong("position"), row.getLong("at_us"), row.getString("account"), row.getString("display_name"),
                    row.getString("office"), row.getString("address"), row.getString("action"), row.getString("subject_kind"),
                    row.getString("subject_id"), row.getString("person_code"), row.getString("purpose"), row.getString("outcome")),
                    head.position());
            long last = sql.number(LAST);
            return last > heads.read(AuditWriter.CHAIN).position()
                    ? ChainReport.broken(head.position(), "testa", "Righe aggiunte fuori dal sistema dopo l'ultima registrata") : walk.report();
        });
    }

    private Page<AuditRow> page(String select, String count, PageRequest page, Object... criteria) {
        Object[] withPage = new Object[criteria.length + 2];
        System.arraycopy(criteria, 0, withPage, 0, criteria.length);
        withPage[criteria.length] = page.offset();
        withPage[criteria.length + 1] = page.size();
        return new Page<>(sql.list(select, ChainedAuditTrail::row, withPage), sql.number(count, criteria), page.number(), page.size());
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(row.getLong("position"), Micros.read(row, "at_us"), row.getString("account"), row.getString("display_name"),
                row.getString("office"), row.getString("action"), row.getString("subject_kind"), row.getString("subject_id"),
                row.getString("person_code"), row.getString("purpose"), row.getString("outcome"), row.getString("hash"));
    }
}
