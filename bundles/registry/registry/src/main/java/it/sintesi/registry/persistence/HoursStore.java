package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.OfficeHours.Opening;
import it.sintesi.registry.api.OfficeHoursDesk.Closure;
import it.sintesi.registry.api.OfficeHoursDesk.Week;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Opening hours and closures of offices. */
public final class HoursStore {

    private final Sql sql;
    private final Ids ids;

    public HoursStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Every week, for each office the one that counts first: the latest first day, then the latest entry. */
    public List<Week> weeks() {
        return sql.list("SELECT office, valid_from, days, entered_by, entered_at FROM registry.office_week ORDER BY office, valid_from DESC, id DESC", HoursStore::week);
    }

    public void insert(Week week) {
        sql.update("INSERT INTO registry.office_week (id, office, valid_from, days, entered_by, entered_at) VALUES (?,?,?,?,?,?)", ids.next().toString(), week.office(),
                Columns.date(week.validFrom()), text(week.days()), week.enteredBy(), Columns.micros(week.enteredAt()));
    }

    /** Every closure in force. */
    public List<Closure> closures() {
        return sql.list("SELECT id, office, first_day, last_day, reason FROM registry.office_closure WHERE taken_back_by IS NULL ORDER BY first_day, id", HoursStore::closure);
    }

    public Optional<Closure> closure(String id) {
        return sql.first("SELECT id, office, first_day, last_day, reason FROM registry.office_closure WHERE id = ? AND taken_back_by IS NULL", HoursStore::closure, id);
    }

    public Closure insert(Closure closure, String by) {
        String id = ids.next().toString();
        sql.update("INSERT INTO registry.office_closure (id, office, first_day, last_day, reason, entered_by, taken_back_by) VALUES (?,?,?,?,?,?,NULL)", id, closure.office(),
                Columns.date(closure.from()), Columns.date(closure.to()), closure.reason(), by);
        return new Closure(id, closure.office(), closure.from(), closure.to(), closure.reason());
    }

    public boolean takeBack(String id, String by) {
        return sql.update("UPDATE registry.office_closure SET taken_back_by = ? WHERE id = ? AND taken_back_by IS NULL", by, id) == 1;
    }

    private static String text(Map<DayOfWeek, List<Opening>> days) {
        return new TreeMap<>(days).entrySet().stream().filter(day -> !day.getValue().isEmpty())
                .map(day -> day.getKey().getValue() + " " + day.getValue().stream().map(o -> o.from() + "-" + o.to()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static Week week(ResultSet r) throws SQLException {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        r.getString("days").lines().forEach(line -> {
            List<String> parts = Arrays.asList(line.split(" "));
            days.put(DayOfWeek.of(Integer.parseInt(parts.get(0))), parts.stream().skip(1).map(span -> {
                String[] ends = span.split("-");
                return new Opening(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            }).toList());
        });
        return new Week(r.getString("office"), Columns.day(r.getDate("valid_from")), days, r.getString("entered_by"), Columns.instant(r.getLong("entered_at")));
    }

    private static Closure closure(ResultSet r) throws SQLException {
        return new Closure(r.getString("id"), r.getString("office"), Columns.day(r.getDate("first_day")), Columns.day(r.getDate("last_day")), r.getString("reason"));
    }
}
