package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Workers and employers who hired or were hired, each once: from tables that hold them once a period where they serve, otherwise from the rows. */
final class DistinctCounts {

    /** A table that holds each of them once a period and value of its dimensions. */
    private record Helper(String table, String column, Dimension period, String stem, Set<Dimension> others) {
    }

    private static final Helper WORKERS = new Helper("hired_year", "worker", Dimension.YEAR, "year", EnumSet.of(Dimension.SEX, Dimension.AGE_BAND));
    private static final Helper EMPLOYERS = new Helper("hiring_quarter", "employer", Dimension.QUARTER, "quarter", EnumSet.of(Dimension.SECTION));

    private DistinctCounts() {
    }

    static void count(Connection connection, Asked asked, Base base, Counts into) throws SQLException {
        Helper helper = base.from() == Base.From.WORKERS ? WORKERS : EMPLOYERS;
        LocalDate from = asked.from();
        Set<Dimension> wanted = EnumSet.copyOf(asked.dimensions().isEmpty() ? EnumSet.noneOf(Dimension.class) : asked.dimensions());
        Set<Dimension> possible = EnumSet.copyOf(helper.others);
        possible.add(helper.period);
        boolean byPeriod = asked.axes().stream().anyMatch(a -> a.dimension() == helper.period);
        if (byPeriod && !asked.net() && possible.containsAll(wanted) && Period.number(helper.period, from) != Period.number(helper.period, from.minusDays(1))) {
            long first = Period.number(helper.period, from);
            long last = Period.number(helper.period, asked.to().plusDays(1)) - 1;
            if (last >= first) {
                fromHelper(connection, asked, helper, base, first, last, into);
                from = Period.last(helper.period, last).plusDays(1);
            }
        }
        if (!asked.axes().isEmpty() && !from.isAfter(asked.to())) {
            if (firsts(asked, helper) && from.equals(asked.from())) {
                rowsAndTotal(connection, asked, base, into);
                return;
            }
            fromRows(connection, asked, from, helper, base, false, into);
        }
        total(connection, asked, helper, base, into);
    }

    /** Whether heads are the first hires of the span, told by the hire before each; a filter would have to hold for that one too. */
    private static boolean firsts(Asked asked, Helper helper) {
        return helper == WORKERS && asked.filters().isEmpty() && !asked.net();
    }

    // One look at the rows for both: the first hire of a worker in the span lies in one group only.
    private static void rowsAndTotal(Connection connection, Asked asked, Base base, Counts into) throws SQLException {
        int width = asked.axes().size();
        Statement s = new Statement().add("SELECT ").select(asked.axes()).add("count(DISTINCT worker), ").add(asked.keyed() ? "sum(rkey)" : "0")
                .add(", count(*) FILTER (WHERE prev IS NULL OR prev < ?) FROM ", asked.from()).add(asked.uses(Dimension.EMPLOYER_SIZE) ? FactCounts.SIZED : "fact")
                .add(" WHERE flow = 1 AND day BETWEEN ? AND ?", asked.from(), asked.to()).groupBy(width);
        s.run(connection, row -> {
            long keys = Statement.whole(row, width + 2);
            into.add(key(row, width), base, new Counts.Count(Statement.number(row, width + 1), keys));
            into.addTotal(base, new Counts.Count(Statement.number(row, width + 3), keys));
        });
    }

    private static void fromHelper(Connection connection, Asked asked, Helper helper, Base base, long first, long last, Counts into) throws SQLException {
        Set<Dimension> rows = EnumSet.noneOf(Dimension.class);
        asked.axes().forEach(a -> rows.add(a.dimension()));
        boolean all = rows.size() == helper.others.size() + 1;
        Statement s = new Statement().add("SELECT ").select(asked.axes()).add(all ? "count(*), " : "count(DISTINCT ").add(all ? "" : helper.column).add(all ? "" : "), ")
                .add(asked.keyed() ? "sum(rkey)" : "0").add(" FROM (SELECT *, ").add(helper.stem).add(" * ").add(Integer.toString(Period.months(helper.period))).add(" AS month FROM ")
                .add(helper.table).add(") WHERE ").add(helper.stem).add(" BETWEEN ? AND ?", first, last).filter(asked.filters()).groupBy(asked.axes().size());
        collect(connection, s, asked.axes(), base, into, false);
    }

    private static void fromRows(Connection connection, Asked asked, LocalDate from, Helper helper, Base base, boolean total, Counts into) throws SQLException {
        List<Axis> axes = total ? List.of() : asked.axes();
        Statement s = new Statement().add("SELECT ").select(axes).add("count(DISTINCT ").add(helper.column).add("), ").add(asked.keyed() ? "sum(rkey)" : "0").add(" FROM ")
                .add(asked.uses(Dimension.EMPLOYER_SIZE) ? FactCounts.SIZED : "fact").add(" WHERE flow = 1 AND day BETWEEN ? AND ?", from, asked.to())
                .add(asked.net() ? " AND net" : "").filter(asked.filters()).groupBy(axes.size());
        collect(connection, s, axes, base, into, total);
    }

    private static void total(Connection connection, Asked asked, Helper helper, Base base, Counts into) throws SQLException {
        if (firsts(asked, helper)) {
            // The first hire of each within the span: the one before it lies before the span.
            Statement s = new Statement().add("SELECT count(*) FILTER (WHERE prev IS NULL OR prev < ?), ", asked.from()).add(asked.keyed() ? "sum(rkey)" : "0")
                    .add(" FROM fact WHERE flow = 1 AND day BETWEEN ? AND ?", asked.from(), asked.to());
            collect(connection, s, List.of(), base, into, true);
        } else if (helper == EMPLOYERS && asked.filters().isEmpty() && !asked.net() && begins(asked.from()) && begins(asked.to().plusDays(1))) {
            // The same by quarters: the row before the first one of an employer lies before the span.
            long first = Period.number(Dimension.QUARTER, asked.from());
            Statement s = new Statement().add("SELECT count(*) FILTER (WHERE before < ?), ", first).add(asked.keyed() ? "sum(rkey)" : "0")
                    .add(" FROM hiring_quarter WHERE quarter BETWEEN ? AND ?", first, Period.number(Dimension.QUARTER, asked.to()));
            collect(connection, s, List.of(), base, into, true);
        } else {
            fromRows(connection, asked, asked.from(), helper, base, true, into);
        }
    }

    private static boolean begins(LocalDate day) {
        return Period.number(Dimension.QUARTER, day) != Period.number(Dimension.QUARTER, day.minusDays(1));
    }

    private static void collect(Connection connection, Statement s, List<Axis> axes, Base base, Counts into, boolean total) throws SQLException {
        s.run(connection, row -> {
            Counts.Count count = new Counts.Count(Statement.number(row, axes.size() + 1), Statement.whole(row, axes.size() + 2));
            if (total) {
                into.addTotal(base, count);
            } else if (count.n() > 0) {
                into.add(key(row, axes.size()), base, count);
            }
        });
    }

    private static Counts.Key key(ResultSet row, int width) throws SQLException {
        Long[] key = new Long[width];
        for (int i = 0; i < width; i++) {
            key[i] = Statement.whole(row, i + 1);
        }
        return Counts.key(key);
    }
}
