package it.sintesi.observatory.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Declarations, pacts and services; figures of external sources. */
final class OtherCounts {

    private static final String FLOWS = "(SELECT kind, day, (year(day) * 12 + month(day) - 1) AS month, office AS woffice, office AS roffice, sex, service, rkey, 1 AS n,"
            + " CASE WHEN birth IS NULL OR date_sub('year', birth, day) < 15 THEN 0 WHEN date_sub('year', birth, day) < 25 THEN 1 WHEN date_sub('year', birth, day) < 35 THEN 2"
            + " WHEN date_sub('year', birth, day) < 55 THEN 3 ELSE 4 END AS age FROM flow_row WHERE day BETWEEN ? AND ?)";
    private static final String EXTERNAL = "(SELECT source, last AS day, (year(last) * 12 + month(last) - 1) AS month, wplace, wplace AS rplace, section, 0 AS rkey, value AS n"
            + " FROM external WHERE last BETWEEN ? AND ?)";
    private static final String LATEST = " AND month = (SELECT max(year(last) * 12 + month(last) - 1) FROM external WHERE source = 'MOBILITY' AND last <= ?)";

    private OtherCounts() {
    }

    static void count(Connection connection, Asked asked, Base base, Counts into) throws SQLException {
        run(connection, asked, base, asked.axes(), false, into);
        run(connection, asked, base, List.of(), true, into);
    }

    private static void run(Connection connection, Asked asked, Base base, List<Axis> axes, boolean total, Counts into) throws SQLException {
        Statement s = new Statement().add("SELECT ").select(axes).add("sum(n), sum(rkey), count(*) FROM ").add(base.from() == Base.From.EXTERNAL ? EXTERNAL : FLOWS, asked.from(), asked.to())
                .add(" WHERE ").add(base.condition()).filter(asked.filters());
        if (base == Base.MOBILITY && axes.stream().noneMatch(a -> a.dimension().time())) {
            // A stock: only its last month counts.
            s.add(LATEST, asked.to());
        }
        s.groupBy(axes.size()).run(connection, row -> {
            Long[] key = new Long[axes.size()];
            for (int i = 0; i < key.length; i++) {
                key[i] = Statement.whole(row, i + 1);
            }
            if (Statement.whole(row, key.length + 3) > 0) {
                Counts.Count count = new Counts.Count(Statement.number(row, key.length + 1), Statement.whole(row, key.length + 2));
                if (total) {
                    into.addTotal(base, count);
                } else {
                    into.add(Counts.key(key), base, count);
                }
            }
        });
    }
}
