package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Relations open on days: the running sum of what begins and what ends, from cubes by month and, for days within a month, from the relations. What
 * depends on the day itself (age, size of the employer) is counted by {@link IntervalCounts}.
 */
final class StockCounts {

    private static final Set<String> JOB = Set.of("section", "sector", "contract", "cgroup");
    private static final Set<String> PLACE = Set.of("cgroup", "sex", "cigroup", "wplace", "woffice", "wprov");
    private static final String MOVES = "(SELECT *, start AS day, (year(start) * 12 + month(start) - 1) AS month, 1 AS n FROM standing WHERE start <= ?"
            + " UNION ALL SELECT * REPLACE (-rkey AS rkey), last_day + 1 AS day, (year(last_day + 1) * 12 + month(last_day + 1) - 1) AS month, -1 AS n FROM standing"
            + " WHERE last_day < DATE '9999-12-31' AND last_day + 1 <= ?)";

    private StockCounts() {
    }

    static boolean serves(Asked asked) {
        return !asked.uses(Dimension.AGE_BAND) && !asked.uses(Dimension.EMPLOYER_SIZE);
    }

    /**
     * Counts on some days.
     *
     * @param days    ascending
     * @param periods the days by whose periods the rows are told, one for each of {@code days}
     */
    static void count(Connection connection, Asked asked, Base base, List<LocalDate> days, List<LocalDate> periods, boolean totalAtEnd, Counts into) throws SQLException {
        List<Axis> axes = asked.otherAxes();
        Map<List<Long>, Counts.Count[]> moves = new HashMap<>();
        boolean daily = days.size() > 1 && asked.timeAxes().stream().anyMatch(a -> a.dimension() == Dimension.DAY);
        Set<Integer> ragged = new TreeSet<>();
        days.stream().filter(d -> d.getDayOfMonth() != d.lengthOfMonth()).forEach(d -> ragged.add(Period.month(d)));
        LocalDate last = days.get(days.size() - 1);
        int floor = Period.month(days.get(0)) - 1;
        byMonth(connection, asked, axes, floor, last, daily ? Set.of() : ragged, daily, days, moves);
        if (!ragged.isEmpty() || daily) {
            byDay(connection, asked, axes, floor, last, ragged, daily, days, moves);
        }
        moves.forEach((key, changes) -> {
            Counts.Count sum = Counts.Count.ZERO;
            for (int i = 0; i < changes.length; i++) {
                sum = changes[i] == null ? sum : sum.plus(changes[i]);
                if (sum.n() != 0 && asked.admits(periods.get(i))) {
                    into.add(keyOf(asked, key, periods.get(i)), base, sum);
                }
                if (i == (totalAtEnd ? changes.length - 1 : 0)) {
                    into.addTotal(base, sum);
                }
            }
        });
    }

    static Counts.Key keyOf(Asked asked, List<Long> others, LocalDate period) {
        Long[] key = new Long[asked.axes().size()];
        int next = 0;
        for (int i = 0; i < key.length; i++) {
            Axis axis = asked.axes().get(i);
            key[i] = axis.dimension().time() ? Long.valueOf(Period.number(axis.dimension(), period)) : others.get(next++);
        }
        return Counts.key(key);
    }

    // Whole months: before the first day everything counts as one.
    private static void byMonth(Connection connection, Asked asked, List<Axis> axes, int floor, LocalDate last, Set<Integer> without, boolean onlyBefore, List<LocalDate> days,
                                Map<List<Long>, Counts.Count[]> moves) throws SQLException {
        Set<String> columns = new HashSet<>();
        axes.forEach(a -> columns.add(a.column()));
        asked.otherFilters().keySet().forEach(a -> columns.add(a.column()));
        Statement s = new Statement().add("SELECT greatest(month, ?), ", floor).select(axes).add("sum(n), ").add(asked.keyed() ? "sum(rkey)" : "0").add(" FROM ");
        if (JOB.containsAll(columns)) {
            s.add("pos_job");
        } else if (PLACE.containsAll(columns)) {
            s.add("pos_place");
        } else {
            s.add(MOVES, last, last);
        }
        s.add(" WHERE month <= ?", onlyBefore ? floor : Period.month(last)).filter(asked.otherFilters());
        for (int month : without) {
            s.add(" AND month <> ?", month);
        }
        s.groupBy(axes.size() + 1).run(connection, row -> {
            LocalDate end = FactCounts.start((int) Statement.whole(row, 1) + 1).minusDays(1);
            put(moves, axes, row, end, days);
        });
    }

    private static void byDay(Connection connection, Asked asked, List<Axis> axes, int floor, LocalDate last, Set<Integer> ragged, boolean daily, List<LocalDate> days,
                              Map<List<Long>, Counts.Count[]> moves) throws SQLException {
        Statement s = new Statement().add("SELECT (day - DATE '1970-01-01'), ").select(axes).add("sum(n), ").add(asked.keyed() ? "sum(rkey)" : "0").add(" FROM ").add(MOVES, last, last)
                .add(" WHERE month > ?", floor).filter(asked.otherFilters());
        if (!daily) {
            List<Integer> months = new ArrayList<>(ragged);
            s.add(" AND month IN (?", months.get(0));
            for (int i = 1; i < months.size(); i++) {
                s.add(", ?", months.get(i));
            }
            s.add(")");
        }
        s.groupBy(axes.size() + 1).run(connection, row -> put(moves, axes, row, LocalDate.ofEpochDay(Statement.whole(row, 1)), days));
    }

    private static void put(Map<List<Long>, Counts.Count[]> moves, List<Axis> axes, java.sql.ResultSet row, LocalDate day, List<LocalDate> days) throws SQLException {
        Long[] key = new Long[axes.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = Statement.whole(row, i + 2);
        }
        int at = java.util.Collections.binarySearch(days, day);
        int index = at >= 0 ? at : -at - 1;
        if (index == days.size()) {
            return;
        }
        Counts.Count[] changes = moves.computeIfAbsent(Arrays.asList(key), k -> new Counts.Count[days.size()]);
        Counts.Count count = new Counts.Count(Statement.number(row, key.length + 2), Statement.whole(row, key.length + 3));
        changes[index] = changes[index] == null ? count : changes[index].plus(count);
    }
}
