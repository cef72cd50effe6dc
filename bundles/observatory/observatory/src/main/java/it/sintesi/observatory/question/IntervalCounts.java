package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What holds on days, by looking at each day: people at work, people registered as unemployed, and stocks by what depends on the day. */
final class IntervalCounts {

    private static final String AGE = "CASE WHEN birth IS NULL OR date_sub('year', birth, p.d) < 15 THEN 0 WHEN date_sub('year', birth, p.d) < 25 THEN 1"
            + " WHEN date_sub('year', birth, p.d) < 35 THEN 2 WHEN date_sub('year', birth, p.d) < 55 THEN 3 ELSE 4 END AS age";
    private static final String STANDING = " FROM standing s JOIN p ON s.start <= p.d AND s.last_day >= p.d";
    private static final String SIZED = " LEFT JOIN employer_size z ON z.employer = s.employer AND z.year = year(p.d)";
    private static final String REGISTERED = "SELECT p.i, p.d, office AS woffice, office AS roffice, sex, rkey, subject AS worker, " + AGE
            + " FROM flow_row JOIN p ON kind = 4 AND day <= p.d AND (until IS NULL OR until >= p.d)";

    private IntervalCounts() {
    }

    static void count(Connection connection, Asked asked, Base base, List<LocalDate> days, List<LocalDate> periods, Counts into) throws SQLException {
        List<LocalDate> wanted = days.stream().filter(d -> asked.admits(periods.get(days.indexOf(d)))).toList();
        if (!wanted.isEmpty()) {
            run(connection, asked, base, wanted, asked.otherAxes(), row -> into.add(StockCounts.keyOf(asked, row.key(), periods.get(days.indexOf(wanted.get(row.period())))), base, row.count()));
        }
    }

    /** On one day, for everybody together. */
    static void total(Connection connection, Asked asked, Base base, LocalDate day, Counts into) throws SQLException {
        run(connection, asked, base, List.of(day), List.of(), row -> into.addTotal(base, row.count()));
    }

    private record Row(int period, List<Long> key, Counts.Count count) {
    }

    private interface Sink {
        void row(Row row);
    }

    private static void run(Connection connection, Asked asked, Base base, List<LocalDate> days, List<Axis> axes, Sink sink) throws SQLException {
        boolean size = asked.uses(Dimension.EMPLOYER_SIZE);
        boolean people = base.from() != Base.From.OPEN && base.from() != Base.From.OPEN_BEFORE;
        Statement s = new Statement().add("WITH p(i, d) AS (VALUES (0, CAST(? AS DATE))", days.get(0));
        for (int i = 1; i < days.size(); i++) {
            s.add(", (" + i + ", CAST(? AS DATE))", days.get(i));
        }
        s.add(") SELECT i, ").select(axes).add(people ? "count(DISTINCT worker), " : "count(*), ").add(asked.keyed() ? "sum(rkey)" : "0").add(" FROM (");
        if (base.from() == Base.From.REGISTERED) {
            s.add(REGISTERED);
        } else {
            s.add("SELECT p.i, s.* ").add(asked.uses(Dimension.AGE_BAND) ? ", " + AGE : "").add(size ? ", coalesce(z.size, 1) AS size" : "").add(STANDING).add(size ? SIZED : "");
        }
        s.add(") WHERE TRUE").filter(asked.otherFilters()).groupBy(axes.size() + 1);
        s.run(connection, row -> {
            Long[] key = new Long[axes.size()];
            for (int i = 0; i < key.length; i++) {
                key[i] = Statement.whole(row, i + 2);
            }
            sink.row(new Row((int) Statement.whole(row, 1), List.of(key), new Counts.Count(Statement.number(row, key.length + 2), Statement.whole(row, key.length + 3))));
        });
    }
}
