package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.domain.Agenda;
import it.sintesi.reception.domain.Deviation;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Agendas with their weeks and dated exceptions; joins the transaction of the thread. */
public final class AgendaStore {

    private static final String SELECT = "SELECT a.id, a.office, a.service, a.operator, a.operator_name, a.first_day, a.last_day, w.weekday, w.from_minute, w.to_minute"
            + " FROM reception.agenda a LEFT JOIN reception.agenda_week w ON w.agenda_id = a.id WHERE a.office = ?";
    private static final String ORDER = " ORDER BY a.service, a.operator_name, a.id, w.weekday, w.from_minute";
    private static final String INSERT = "INSERT INTO reception.agenda (id, office, service, operator, operator_name, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String WEEK = "INSERT INTO reception.agenda_week (agenda_id, weekday, from_minute, to_minute) VALUES (?, ?, ?, ?)";
    private static final String END = "UPDATE reception.agenda SET last_day = ? WHERE id = ? AND office = ?";
    private static final String EXCEPTIONS = "SELECT id, office, kind, operator, agenda_id, first_day, last_day, from_minute, to_minute, reason FROM reception.agenda_exception"
            + " WHERE office = ? AND last_day >= ? ORDER BY first_day, from_minute, id";
    private static final String ADD_EXCEPTION = "INSERT INTO reception.agenda_exception (id, office, kind, operator, agenda_id, first_day, last_day, from_minute, to_minute, reason)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DROP_EXCEPTION = "DELETE FROM reception.agenda_exception WHERE id = ? AND office = ?";

    /** Last day of an agenda without end: a null date has no type in PostgreSQL. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Sql sql;

    public AgendaStore(Sql sql) {
        this.sql = sql;
    }

    /** Agendas of an office that have not ended before the day. */
    public List<Agenda> ofOffice(String office, LocalDate day) {
        return read(SELECT + " AND a.last_day >= ?" + ORDER, office, Date.valueOf(day));
    }

    /** Agendas of one service of an office that have not ended before the day. */
    public List<Agenda> ofService(String office, String service, LocalDate day) {
        return read(SELECT + " AND a.service = ? AND a.last_day >= ?" + ORDER, office, service, Date.valueOf(day));
    }

    public void insert(Agenda a) {
        sql.update(INSERT, a.id(), a.office(), a.service(), a.operator(), a.operatorName(), Date.valueOf(a.firstDay()), Date.valueOf(a.lastDay() == null ? NEVER : a.lastDay()));
        sql.batch(WEEK, a.week().stream().map(s -> new Object[] {a.id(), s.day().getValue(), s.from(), s.to()}).toList());
    }

    /** Ends an agenda of an office; false when the office has none with this id. */
    public boolean end(String office, String id, LocalDate lastDay) {
        return sql.update(END, Date.valueOf(lastDay), id, office) == 1;
    }

    /** Absences and extra openings that end on the day or later. */
    public List<Deviation> deviations(String office, LocalDate from) {
        return sql.list(EXCEPTIONS, AgendaStore::deviation, office, Date.valueOf(from));
    }

    public void insert(Deviation d) {
        sql.update(ADD_EXCEPTION, d.id(), d.office(), d.kind().name(), d.operator(), d.agenda(), Date.valueOf(d.firstDay()), Date.valueOf(d.lastDay()), d.from(), d.to(), d.reason());
    }

    /** Takes an exception back; false when the office has none with this id. */
    public boolean drop(String office, String id) {
        return sql.update(DROP_EXCEPTION, id, office) == 1;
    }

    private List<Agenda> read(String query, Object... parameters) {
        Map<String, Agenda> found = new LinkedHashMap<>();
        sql.walk(query, row -> {
            Agenda known = found.get(row.getString("id"));
            List<Agenda.Stretch> week = new ArrayList<>(known == null ? List.of() : known.week());
            int weekday = row.getInt("weekday");
            if (!row.wasNull()) {
                week.add(new Agenda.Stretch(DayOfWeek.of(weekday), row.getInt("from_minute"), row.getInt("to_minute")));
            }
            LocalDate last = row.getDate("last_day").toLocalDate();
            found.put(row.getString("id"), new Agenda(row.getString("id"), row.getString("office"), row.getString("service"), row.getString("operator"),
                    row.getString("operator_name"), row.getDate("first_day").toLocalDate(), last.equals(NEVER) ? null : last, week));
            return true;
        }, parameters);
        return List.copyOf(found.values());
    }

    private static Deviation deviation(ResultSet row) throws SQLException {
        return new Deviation(row.getString("id"), row.getString("office"), Deviation.Kind.valueOf(row.getString("kind")), row.getString("operator"), row.getString("agenda_id"),
                row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate(), row.getInt("from_minute"), row.getInt("to_minute"), row.getString("reason"));
    }
}
