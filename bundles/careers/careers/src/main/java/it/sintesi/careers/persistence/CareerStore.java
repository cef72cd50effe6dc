package it.sintesi.careers.persistence;

import it.sintesi.careers.api.CareerSummary;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Careers in figures. */
public final class CareerStore {

    private static final String COLUMNS = "person, first_day, relations, employers, worked_days, full_days, overlap_days, double_days, gaps, longest_gap, stretches, reversed, status,"
            + " seniority, registered, suspended, losses, on_day";
    private static final String FIND = "SELECT " + COLUMNS + " FROM careers.career WHERE person = ?";
    private static final String AFTER = "SELECT " + COLUMNS + " FROM careers.career WHERE person > ? ORDER BY person FETCH FIRST ? ROWS ONLY";
    private static final String INSERT = "INSERT INTO careers.career (" + COLUMNS + ") VALUES (?, CAST(? AS DATE), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CLEAR = "DELETE FROM careers.career WHERE person > ? AND person <= ?";
    private static final String CLEAR_REST = "DELETE FROM careers.career WHERE person > ?";

    private final Sql sql;

    public CareerStore(Sql sql) {
        this.sql = sql;
    }

    /** Puts the figures of everybody after one code and up to another in place of what stood there. */
    public void replace(String after, String last, List<CareerSummary> all) {
        sql.update(CLEAR, after, last);
        sql.batch(INSERT, all.stream().map(CareerStore::row).toList());
    }

    /** Takes out whoever comes after a code. */
    public void clearAfter(String person) {
        sql.update(CLEAR_REST, person);
    }

    public Optional<CareerSummary> find(String person) {
        return sql.first(FIND, CareerStore::summary, person);
    }

    public List<CareerSummary> after(String person, int limit) {
        return sql.list(AFTER, CareerStore::summary, person, limit);
    }

    private static Object[] row(CareerSummary c) {
        return new Object[] {c.person(), c.firstDay() == null ? null : Date.valueOf(c.firstDay()), c.relations(), c.employers(), c.workedDays(), c.fullDays(), c.overlapDays(),
                c.doubleDays(), c.gaps(), c.longestGap(), c.stretches(), c.reversed(), c.status(), c.seniority(), c.registered(), c.suspended(), c.losses(), Date.valueOf(c.on())};
    }

    private static CareerSummary summary(ResultSet r) throws SQLException {
        Date first = r.getDate(2);
        LocalDate firstDay = first == null ? null : first.toLocalDate();
        return new CareerSummary(r.getString(1), firstDay, r.getInt(3), r.getInt(4), r.getInt(5), r.getInt(6), r.getInt(7), r.getInt(8), r.getInt(9), r.getInt(10), r.getInt(11),
                r.getInt(12), r.getString(13), r.getInt(14), r.getInt(15), r.getInt(16), r.getInt(17), r.getDate(18).toLocalDate());
    }
}
