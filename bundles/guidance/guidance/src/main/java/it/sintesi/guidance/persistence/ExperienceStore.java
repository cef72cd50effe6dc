package it.sintesi.guidance.persistence;

import it.sintesi.guidance.domain.Experience;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Experiences of interviews; joins the transaction of the thread. */
public final class ExperienceStore {

    private static final String SELECT = "SELECT id, relation, employer, duty, first_day, last_day, verdict, note FROM guidance.experience WHERE interview_id = ? ORDER BY place";
    private static final String FORGET = "DELETE FROM guidance.experience WHERE interview_id = ?";
    private static final String INSERT = "INSERT INTO guidance.experience (id, interview_id, place, relation, employer, duty, first_day, last_day, verdict, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS DATE), CAST(? AS DATE), ?, ?)";

    private final Sql sql;

    public ExperienceStore(Sql sql) {
        this.sql = sql;
    }

    public List<Experience> of(String interview) {
        return sql.list(SELECT, ExperienceStore::read, interview);
    }

    /** Writes the experiences of an interview anew, in their order. */
    public void replace(String interview, List<Experience> experiences) {
        sql.update(FORGET, interview);
        List<Object[]> rows = new ArrayList<>();
        for (Experience e : experiences) {
            rows.add(new Object[] {e.id(), interview, rows.size(), e.relation(), e.employer(), e.duty(), date(e.first()), date(e.last()), e.verdict().name(), e.note()});
        }
        if (!rows.isEmpty()) {
            sql.batch(INSERT, rows);
        }
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Experience read(ResultSet row) throws SQLException {
        return new Experience(row.getString("id"), row.getString("relation"), row.getString("employer"), row.getString("duty"), day(row.getDate("first_day")),
                day(row.getDate("last_day")), Experience.Verdict.valueOf(row.getString("verdict")), row.getString("note"));
    }
}
