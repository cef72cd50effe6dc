package it.sintesi.kernel.api.audit;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.act.ChainReport;
import java.time.LocalDate;
import java.util.List;

/** The legal audit trail: append only, hash-chained, in the database. */
public interface AuditTrail {

    /** Records accesses in the caller's transaction, or in one of its own when there is none. */
    void record(List<AuditEntry> entries);

    /** Records one access. */
    default void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /**
     * Reads the trail, newest first. Every criterion may be null.
     *
     * @param account    user name of who looked
     * @param personCode fiscal code of whose data
     * @param action     action or its beginning
     * @param from       first day
     * @param to         last day
     */
    Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page);

    /** Walks the whole chain and tells the first break. */
    ChainReport verify();
}
