package it.sintesi.did.persistence;

import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Declarations that wait for somebody: for the staff and for the scheduled work. */
public final class WorkStore {

    /** Which ones. */
    public enum Queue {
        /** Half-yearly confirmation overdue on the day. */
        OVERDUE,
        /** Not met yet, whose term ends by the day. */
        CONVENE,
        /** Refused, a review was asked. */
        REVIEW,
        /** Refused, whatever became of it. */
        REFUSED
    }

    private static final String SELECT = "SELECT * FROM dids.declaration";
    private static final String COUNT = "SELECT COUNT(*) FROM dids.declaration";
    private static final String OFFICE = " AND (1 = ? OR office = ? OR office IS NULL)";
    private static final String OVERDUE = " WHERE state IN ('GIVEN', 'CONFIRMED') AND confirm_by < ?" + OFFICE;
    private static final String CONVENE = " WHERE state = 'GIVEN' AND contacted_on IS NULL AND contact_by <= ?" + OFFICE;
    private static final String REVIEW = " WHERE review = 'ASKED' AND state = 'REFUSED' AND given_on <= ?" + OFFICE;
    private static final String REFUSED = " WHERE state = 'REFUSED' AND given_on <= ?" + OFFICE;
    private static final String PAGE = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String DUE = SELECT + " WHERE state IN ('GIVEN', 'CONFIRMED') AND confirm_by <= ? AND confirm_by >= ? ORDER BY confirm_by, id FETCH FIRST 500 ROWS ONLY";
    private static final String REMINDED = "SELECT COUNT(*) FROM dids.reminder WHERE did_id = ? AND due_day = ? AND kind = ?";
    private static final String REMIND = "INSERT INTO dids.reminder (did_id, due_day, kind, sent_at) VALUES (?, ?, ?, ?)";

    private final Sql sql;

    public WorkStore(Sql sql) {
        this.sql = sql;
    }

    /** A page of a queue, the most urgent first; those of no office are everybody's. */
    public Page<Declaration> list(Queue queue, LocalDate day, boolean everywhere, String office, PageRequest page) {
        return new Page<>(rows(queue, day, everywhere, office, page), count(queue, day, everywhere, office), page.number(), page.size());
    }

    /** The rows of such a page alone. */
    public List<Declaration> rows(Queue queue, LocalDate day, boolean everywhere, String office, PageRequest page) {
        String order = queue == Queue.OVERDUE ? " ORDER BY confirm_by, id" : queue == Queue.CONVENE ? " ORDER BY contact_by, id" : " ORDER BY given_on, id";
        return sql.list(SELECT + where(queue) + order + PAGE, DeclarationStore::read, DeclarationStore.date(day), everywhere ? 1 : 0, office, page.offset(), page.size());
    }

    public long count(Queue queue, LocalDate day, boolean everywhere, String office) {
        return sql.number(COUNT + where(queue), DeclarationStore.date(day), everywhere ? 1 : 0, office);
    }

    private static String where(Queue queue) {
        return switch (queue) {
            case OVERDUE -> OVERDUE;
            case CONVENE -> CONVENE;
            case REVIEW -> REVIEW;
            case REFUSED -> REFUSED;
        };
    }

    /** Declarations whose confirmation is due between two days, at most 500. */
    public List<Declaration> due(LocalDate from, LocalDate to) {
        return sql.list(DUE, DeclarationStore::read, DeclarationStore.date(to), DeclarationStore.date(from));
    }

    public boolean reminded(String id, LocalDate due, String kind) {
        return sql.number(REMINDED, id, DeclarationStore.date(due), kind) > 0;
    }

    public void remind(String id, LocalDate due, String kind, Instant at) {
        sql.update(REMIND, id, DeclarationStore.date(due), kind, Micros.of(at));
    }
}
