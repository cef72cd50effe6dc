package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts of events: from the first cube that knows every column asked for, with the ragged ends of the span from the rows; otherwise from the rows. */
final class FactCounts {

    /** A cube with its columns. */
    private record Cube(String table, Set<String> columns) {
    }

    private static final List<Cube> CUBES = List.of(new Cube("cube_job", Set.of("month", "section", "sector", "contract", "cgroup")),
            new Cube("cube_person", Set.of("month", "cgroup", "sex", "age", "cigroup", "woffice")), new Cube("cube_place", Set.of("month", "cgroup", "wplace", "woffice", "wprov")));
    /** Rows with the size of the employer at the beginning of the year. */
    static final String SIZED = "(SELECT f.*, coalesce(z.size, 1) AS size FROM fact f LEFT JOIN employer_size z ON z.employer = f.employer AND z.year = f.month // 12)";

    private FactCounts() {
    }

    static void count(Connection connection, Asked asked, List<Base> bases, Counts into) throws SQLException {
        Set<String> columns = new LinkedHashSet<>(asked.columns());
        bases.forEach(b -> columns.addAll(b.columns()));
        Cube cube = CUBES.stream().filter(c -> c.columns.containsAll(columns)).findFirst().orElse(null);
        Statement s = new Statement().add("SELECT ").select(asked.axes());
        boolean rows = cube == null || first(asked) > last(asked);
        for (Base base : bases) {
            // One kind of row needs no filter of its own: the condition on all rows says it already.
            String filter = bases.size() == 1 ? "" : " FILTER (WHERE " + base.condition() + ")";
            s.add(rows ? "count(*)" : "sum(n)").add(filter).add(", ").add(asked.keyed() ? "sum(rkey)" + filter : "0").add(", ");
        }
        s.add("0 FROM ");
        if (rows) {
            s.add("(SELECT * FROM ").add(asked.uses(Dimension.EMPLOYER_SIZE) ? SIZED : "fact").add(" WHERE day BETWEEN ? AND ?)", asked.from(), asked.to());
        } else {
            cube(s, asked, cube, columns);
        }
        s.add(" WHERE (").add(bases.stream().map(Base::condition).collect(Collectors.joining(" OR "))).add(")");
        s.add(asked.net() ? " AND net" : "").filter(asked.filters()).groupBy(asked.axes().size());
        int width = asked.axes().size();
        s.run(connection, row -> {
            Long[] key = new Long[width];
            for (int i = 0; i < width; i++) {
                key[i] = Statement.whole(row, i + 1);
            }
            Counts.Count[] counts = new Counts.Count[bases.size()];
            boolean any = false;
            for (int b = 0; b < counts.length; b++) {
                counts[b] = new Counts.Count(Statement.number(row, width + 2 * b + 1), Statement.whole(row, width + 2 * b + 2));
                any |= counts[b].n() != 0;
            }
            // What a correction took away leaves a group of a cube whose sum is nothing.
            for (int b = 0; any && b < counts.length; b++) {
                into.add(Counts.key(key), bases.get(b), counts[b]);
                into.addTotal(bases.get(b), counts[b]);
            }
        });
    }

    // First and last whole month of the span.
    private static int first(Asked asked) {
        return Period.month(asked.from()) + (asked.from().getDayOfMonth() == 1 ? 0 : 1);
    }

    private static int last(Asked asked) {
        return Period.month(asked.to()) - (asked.to().getDayOfMonth() == asked.to().lengthOfMonth() ? 0 : 1);
    }

    private static void cube(Statement s, Asked asked, Cube cube, Set<String> columns) {
        Set<String> kept = new LinkedHashSet<>(columns);
        kept.add("month");
        kept.add("flow");
        kept.add("net");
        String list = String.join(", ", kept);
        s.add("(SELECT ").add(list).add(", n, rkey FROM ").add(cube.table).add(" WHERE month BETWEEN ? AND ?", first(asked), last(asked));
        LocalDate begin = start(first(asked));
        LocalDate end = start(last(asked) + 1).minusDays(1);
        if (asked.from().isBefore(begin)) {
            s.add(" UNION ALL SELECT ").add(list).add(", 1, rkey FROM fact WHERE day BETWEEN ? AND ?", asked.from(), begin.minusDays(1));
        }
        if (asked.to().isAfter(end)) {
            s.add(" UNION ALL SELECT ").add(list).add(", 1, rkey FROM fact WHERE day BETWEEN ? AND ?", end.plusDays(1), asked.to());
        }
        s.add(")");
    }

    static LocalDate start(int month) {
        return LocalDate.of(month / 12, month % 12 + 1, 1);
    }
}
