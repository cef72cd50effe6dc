package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Workforce.Criteria;
import it.sintesi.communications.api.Workforce.Employed;
import it.sintesi.communications.api.Workforce.Terms;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Sql;

import javax.sql.DataSource;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads who is at work, without the history of each relation. */
public final class WorkforceStore {

    private static final String COLUMNS = "SELECT id, worker, worker_name, start_date, expected_end, end_date, contract, working_time, weekly_hours, qualification,"
            + " agreement, workplace, provisional, agency, last_code";
    private static final String AT_WORK = " FROM communications.relation WHERE employer = ? AND start_date <= ?"
            + " AND (end_date >= ? OR end_date IS NULL AND (expected_end IS NULL OR expected_end >= ?))"
            + " AND (worker LIKE ? ESCAPE '!' OR UPPER(worker_name) LIKE ? ESCAPE '!')"
            + " AND (CAST(? AS INT) = 0 OR CAST(? AS INT) = 1 AND expected_end IS NOT NULL OR CAST(? AS INT) = 2 AND expected_end IS NULL)";
    private static final String ORDER = " ORDER BY worker_name, id";
    private static final String PART = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String DUE = COLUMNS + " FROM communications.relation WHERE employer = ? AND end_date IS NULL"
            + " AND (provisional = 1 OR expected_end >= ? AND expected_end <= ?)";

    private final Sql sql;

    public WorkforceStore(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** One page, by name. */
    public List<Employed> page(String employer, Criteria criteria, PageRequest page) {
        Object[] part = {page.offset(), page.size()};
        return sql.list(COLUMNS + AT_WORK + ORDER + PART, WorkforceStore::employed, join(parameters(employer, criteria), part));
    }

    public long count(String employer, Criteria criteria) {
        return sql.number("SELECT COUNT(*)" + AT_WORK, parameters(employer, criteria));
    }

    /** Walks through all, by name, until the sink says false; call it within a transaction. */
    public void walk(String employer, Criteria criteria, Predicate<Employed> sink) {
        sql.walk(COLUMNS + AT_WORK + ORDER, row -> sink.test(employed(row)), parameters(employer, criteria));
    }

    /** Relations that no event has ended: urgencies, and terms that end on these days (both included). */
    public List<Employed> due(String employer, LocalDate from, LocalDate to) {
        return sql.list(DUE, WorkforceStore::employed, employer, Date.valueOf(from), Date.valueOf(to));
    }

    private static Object[] parameters(String employer, Criteria criteria) {
        Date day = Date.valueOf(criteria.day());
        String text = criteria.text() == null ? "" : criteria.text().strip().toUpperCase(Locale.ITALIAN).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        int terms = criteria.terms() == null ? 0 : criteria.terms() == Terms.FIXED ? 1 : 2;
        return new Object[] {employer, day, day, day, text + "%", "%" + text + "%", terms, terms, terms};
    }

    private static Object[] join(Object[] one, Object[] other) {
        Object[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static Employed employed(ResultSet r) throws SQLException {
        int hours = r.getInt(9);
        Integer weeklyHours = r.wasNull() ? null : hours;
        return new Employed(r.getString(1), r.getString(2), r.getString(3), day(r.getDate(4)), day(r.getDate(5)), day(r.getDate(6)), r.getString(7), r.getString(8),
                weeklyHours, r.getString(10), r.getString(11), r.getString(12), r.getInt(13) == 1, r.getInt(14) == 1, r.getString(15));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
