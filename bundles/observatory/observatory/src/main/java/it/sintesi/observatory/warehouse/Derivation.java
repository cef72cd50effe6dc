package it.sintesi.observatory.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Derives everything that questions read, for the workers in {@code t_worker}: a few of them after an event, all of them in a rebuild, by the same
 * statements. Cubes change by what goes and what comes, so that they always are the sum of the rows.
 */
final class Derivation {

    private static final String LAST = "DATE '9999-12-31'";
    private static final String OF_THEM = " WHERE worker IN (SELECT worker FROM t_worker)";
    private static final String MONTH_OF = "(year(%1$s) * 12 + month(%1$s) - 1)";
    private static final String JOIN_CODES = " LEFT JOIN code wp ON wp.domain = 'PLACE' AND wp.id = e.wplace LEFT JOIN code rp ON rp.domain = 'PLACE' AND rp.id = e.rplace"
            + " LEFT JOIN code ac ON ac.domain = 'ACTIVITY' AND ac.id = e.activity LEFT JOIN code co ON co.domain = 'CONTRACT' AND co.id = e.contract"
            + " LEFT JOIN code oc ON oc.domain = 'OCCUPATION' AND oc.id = e.occupation LEFT JOIN code ci ON ci.domain = 'CITIZENSHIP' AND ci.id = e.citizenship";
    private static final String ATTRIBUTES = "e.wplace AS wplace, coalesce(wp.g1, 0) AS woffice, coalesce(wp.g2, 0) AS wprov, e.rplace AS rplace, coalesce(rp.g1, 0) AS roffice,"
            + " coalesce(rp.g2, 0) AS rprov, e.activity AS activity, coalesce(ac.g1, 0) AS division, coalesce(ac.g2, 0) AS section, coalesce(ac.g3, 0) AS sector,"
            + " coalesce(ac.g4, 0) AS section25, coalesce(ac.g5, 0) AS division25, coalesce(ac.g6, 0) AS activity25, e.contract AS contract, CASE WHEN e.agency THEN 4 WHEN e.term THEN coalesce(co.g2, 0) ELSE coalesce(co.g1, 0) END AS cgroup,"
            + " e.worktime AS worktime, e.occupation AS occupation, coalesce(oc.g1, 0) AS pgroup, coalesce(oc.g2, 0) AS skill, e.sex AS sex, e.citizenship AS citizenship,"
            + " coalesce(ci.g1, 0) AS cigroup, e.school AS school";

    private static final String EMPLOYERS = "CREATE OR REPLACE TEMP TABLE t_employer AS SELECT DISTINCT employer FROM (SELECT employer FROM fact" + OF_THEM
            + " UNION ALL SELECT employer FROM standing" + OF_THEM + ")";
    private static final String MORE_EMPLOYERS = "INSERT INTO t_employer SELECT DISTINCT employer FROM (SELECT employer FROM fact" + OF_THEM + " UNION ALL SELECT employer FROM standing"
            + OF_THEM + ") WHERE employer NOT IN (SELECT employer FROM t_employer)";

    /** Relations of a worker with one employer that touch are a chain: net counting sees its first day and its last one. */
    private static final String RELATIONS = "CREATE OR REPLACE TEMP TABLE t_relation AS SELECT *,"
            + " row_number() OVER (PARTITION BY worker, employer, chain ORDER BY start, relation) = 1 AS opens,"
            + " row_number() OVER (PARTITION BY worker, employer, chain ORDER BY last_day DESC, relation DESC) = 1 AS closes"
            + " FROM (SELECT *, sum(CASE WHEN before >= start - 1 THEN 0 ELSE 1 END) OVER (PARTITION BY worker, employer ORDER BY start, relation) AS chain"
            + " FROM (SELECT *, max(last_day) OVER (PARTITION BY worker, employer ORDER BY start, relation ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before"
            + " FROM (SELECT *, coalesce(finish, expected, " + LAST + ") AS last_day FROM relation" + OF_THEM + ")))";

    /** Rows of these workers; a stabilisation keeps the contract that it comes from. */
    private static final String ROWS = "CREATE OR REPLACE TEMP TABLE t_raw AS SELECT * REPLACE ("
            + "CASE WHEN flow = 7 THEN coalesce(nullif(lag(contract) OVER w, 0), contract) ELSE contract END AS contract,"
            + " CASE WHEN flow = 7 THEN coalesce(lag(term) OVER w, term) ELSE term END AS term), contract AS new_contract, term AS new_term,"
            + " row_number() OVER (PARTITION BY relation ORDER BY day DESC, seq DESC) AS back"
            + " FROM raw" + OF_THEM + " WINDOW w AS (PARTITION BY relation ORDER BY day, seq)";

    private static final String EVENTS = "CREATE OR REPLACE TEMP TABLE t_event AS"
            + " SELECT w.* EXCLUDE (flow, new_contract, new_term, back), CASE WHEN w.flow = 9 THEN 1 ELSE w.flow END AS flow, r.start, r.opens, r.closes"
            + " FROM t_raw w JOIN t_relation r ON r.relation = w.relation WHERE w.flow <> 9 OR r.provisional"
            + " UNION ALL SELECT w.* EXCLUDE (flow, new_contract, new_term, back) REPLACE (r.expected AS day, w.new_contract AS contract, w.new_term AS term, 0 AS cause), 5 AS flow,"
            + " r.start, r.opens, r.closes FROM t_raw w JOIN t_relation r ON r.relation = w.relation WHERE w.back = 1 AND r.finish IS NULL AND r.expected IS NOT NULL";

    /** By kind and day: what a question does not ask for lies in blocks that are never read. */
    private static final String FACTS = "INSERT INTO fact BY NAME SELECT e.relation, e.seq, e.flow, e.day, " + String.format(MONTH_OF, "e.day") + " AS month, e.worker, e.employer, "
            + ATTRIBUTES + ", CASE WHEN e.birth IS NULL THEN 0 WHEN e.years < 15 THEN 0 WHEN e.years < 25 THEN 1 WHEN e.years < 35 THEN 2 WHEN e.years < 55 THEN 3 ELSE 4 END AS age,"
            + " e.cause AS cause, CASE WHEN e.flow NOT IN (2, 5, 8) OR e.days < 1 THEN 0 WHEN e.days = 1 THEN 1 WHEN e.days <= 3 THEN 2 WHEN e.days <= 30 THEN 3 WHEN e.days <= 90 THEN 4"
            + " WHEN e.days <= 365 THEN 5 ELSE 6 END AS duration,"
            + " CASE WHEN e.flow = 1 THEN e.opens AND e.nth = 1 WHEN e.flow IN (2, 5, 8) THEN e.closes AND e.nth = 1 ELSE TRUE END AS net, e.prev,"
            + " xor(e.relation, e.seq * 7919 + e.flow) & 4294967295 AS rkey"
            + " FROM (SELECT *, date_sub('year', birth, day) AS years, day - start + 1 AS days,"
            + " row_number() OVER (PARTITION BY relation, CASE WHEN flow IN (5, 8) THEN 2 ELSE flow END ORDER BY seq, flow) AS nth,"
            + " CASE WHEN flow = 1 THEN lag(day) OVER (PARTITION BY worker, flow = 1 ORDER BY day, seq, relation) END AS prev FROM t_event) e" + JOIN_CODES + " ORDER BY e.flow, e.day";

    private static final String STANDING = "INSERT INTO standing BY NAME SELECT e.relation, e.worker, e.employer, e.start, e.last_day, e.birth, " + ATTRIBUTES
            + ", e.relation & 4294967295 AS rkey FROM (SELECT r.relation, r.worker, r.employer, r.start, r.last_day, w.birth, w.wplace, w.rplace, w.activity, w.new_contract AS contract,"
            + " w.new_term AS term, w.agency, w.worktime, w.occupation, w.sex, w.citizenship, w.school FROM t_relation r JOIN t_raw w ON w.relation = r.relation AND w.back = 1) e"
            + JOIN_CODES + " ORDER BY e.start";

    private static final String MOVES = " FROM (SELECT *, start AS day, 1 AS sign FROM standing" + OF_THEM + " UNION ALL SELECT *, last_day + 1 AS day, -1 AS sign FROM standing" + OF_THEM
            + " AND last_day < " + LAST + ") ";

    private static final List<String> CUBES = List.of(
            "INSERT INTO cube_job SELECT month, flow, net, section, sector, contract, cgroup, %1$s * count(*), %1$s * sum(rkey) FROM fact" + OF_THEM + " GROUP BY ALL ORDER BY month",
            "INSERT INTO cube_person SELECT month, flow, net, cgroup, sex, age, cigroup, woffice, %1$s * count(*), %1$s * sum(rkey) FROM fact" + OF_THEM + " GROUP BY ALL ORDER BY month",
            "INSERT INTO cube_place SELECT month, flow, net, cgroup, wplace, woffice, wprov, %1$s * count(*), %1$s * sum(rkey) FROM fact" + OF_THEM + " GROUP BY ALL ORDER BY month",
            "INSERT INTO pos_job SELECT " + String.format(MONTH_OF, "day") + " AS m, section, sector, contract, cgroup, %1$s * sum(sign), %1$s * sum(sign * rkey)" + MOVES
                    + "GROUP BY ALL ORDER BY m",
            "INSERT INTO pos_place SELECT " + String.format(MONTH_OF, "day") + " AS m, cgroup, sex, cigroup, wplace, woffice, wprov, %1$s * sum(sign), %1$s * sum(sign * rkey)" + MOVES
                    + "GROUP BY ALL ORDER BY m");

    private static final String OF_EMPLOYERS = " WHERE employer IN (SELECT employer FROM t_employer)";
    private static final List<String> HELPERS = List.of(
            "INSERT INTO hired_year SELECT month // 12 AS y, worker, sex, age, count(*), sum(rkey) FROM fact" + OF_THEM + " AND flow = 1 GROUP BY ALL ORDER BY y",
            "DELETE FROM hiring_quarter" + OF_EMPLOYERS,
            "INSERT INTO hiring_quarter SELECT q, employer, section, n, rkey, coalesce(lag(q) OVER (PARTITION BY employer ORDER BY q, section), 0)"
                    + " FROM (SELECT month // 3 AS q, employer, section, count(*) AS n, sum(rkey) AS rkey FROM fact" + OF_EMPLOYERS + " AND flow = 1 GROUP BY ALL) ORDER BY q",
            "DELETE FROM employer_size" + OF_EMPLOYERS);
    private static final String SIZES = "INSERT INTO employer_size SELECT employer, y, CASE WHEN count(*) < 10 THEN 1 WHEN count(*) < 50 THEN 2 WHEN count(*) < 250 THEN 3 ELSE 4 END"
            + " FROM (SELECT employer, unnest(range(year(start - 1) + 1, least(year(last_day), CAST(? AS BIGINT)) + 1)) AS y FROM standing" + OF_EMPLOYERS + ") GROUP BY employer, y";
    private static final List<String> OUT = List.of("DELETE FROM fact" + OF_THEM, "DELETE FROM standing" + OF_THEM, "DELETE FROM hired_year" + OF_THEM);
    private static final List<String> TEMPORARY = List.of("DROP TABLE t_relation", "DROP TABLE t_raw", "DROP TABLE t_event", "DROP TABLE t_employer");

    private Derivation() {
    }

    /** Takes out what was derived for the workers of {@code t_worker}; before their rows change. */
    static void takeOut(Connection connection) throws SQLException {
        Warehouse.run(connection, EMPLOYERS);
        for (String cube : CUBES) {
            Warehouse.run(connection, String.format(cube, "-1"));
        }
        for (String sql : OUT) {
            Warehouse.run(connection, sql);
        }
    }

    /**
     * Derives them anew.
     *
     * @param year last year for which sizes of employers are counted
     */
    static void putIn(Connection connection, int year) throws SQLException {
        for (String sql : List.of(RELATIONS, ROWS, EVENTS, FACTS, STANDING, MORE_EMPLOYERS)) {
            Warehouse.run(connection, sql);
        }
        for (String cube : CUBES) {
            Warehouse.run(connection, String.format(cube, "1"));
        }
        for (String sql : HELPERS) {
            Warehouse.run(connection, sql);
        }
        Warehouse.run(connection, SIZES, (long) year);
        for (String sql : TEMPORARY) {
            Warehouse.run(connection, sql);
        }
    }
}
