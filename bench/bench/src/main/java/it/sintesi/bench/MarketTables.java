package it.sintesi.bench;

/** The plain tables of the references: the same facts with codes as text, made from the warehouse and carried over as CSV. */
final class MarketTables {
    static final String PLAIN = "CREATE TABLE plain AS SELECT CASE f.flow WHEN 1 THEN 'HIRE' WHEN 2 THEN 'END' WHEN 5 THEN 'END' WHEN 8 THEN 'END' WHEN 7 THEN 'STABLE' ELSE 'OTHER' END AS event,"
            + " f.day, CAST(f.month // 12 AS INTEGER) AS y, CAST(f.month // 3 AS INTEGER) AS q, CAST(f.month AS INTEGER) AS m, f.worker, f.employer, p.code AS place, o.code AS office,"
            + " CAST(f.section AS INTEGER) AS section, c.code AS contract, CASE f.cgroup WHEN 1 THEN 'PERMANENT' WHEN 2 THEN 'FIXED_TERM' WHEN 3 THEN 'APPRENTICESHIP' ELSE 'OTHER' END AS cgroup,"
            + " w.code AS worktime, u.code AS occupation, CAST(f.pgroup AS INTEGER) AS pgroup, CASE f.sex WHEN 1 THEN 'M' ELSE 'F' END AS sex, CAST(f.age AS INTEGER) AS age, z.code AS citizenship,"
            + " s.code AS school FROM fact f LEFT JOIN code p ON p.domain = 'PLACE' AND p.id = f.wplace LEFT JOIN code o ON o.domain = 'OFFICE' AND o.id = f.woffice"
            + " LEFT JOIN code c ON c.domain = 'CONTRACT' AND c.id = f.contract LEFT JOIN code w ON w.domain = 'WORKING_TIME' AND w.id = f.worktime"
            + " LEFT JOIN code u ON u.domain = 'OCCUPATION' AND u.id = f.occupation LEFT JOIN code z ON z.domain = 'CITIZENSHIP' AND z.id = f.citizenship"
            + " LEFT JOIN code s ON s.domain = 'SCHOOL' AND s.id = f.school ORDER BY f.day";
    static final String OPEN = "CREATE TABLE open_relation AS SELECT start AS start_day, last_day, CAST(section AS INTEGER) AS section FROM standing";
    static final String ENDS = "CREATE TABLE quarter_end AS SELECT CAST(unnest(generate_series(DATE '2016-04-01', DATE '2026-01-01', INTERVAL 3 MONTH)) AS DATE) - 1 AS day";
    static final String[] ELSEWHERE = {
        "CREATE TABLE plain (event VARCHAR(6), day DATE, y INTEGER, q INTEGER, m INTEGER, worker INTEGER, employer INTEGER, place VARCHAR(4), office VARCHAR(60), section INTEGER, contract VARCHAR(10),"
                + " cgroup VARCHAR(16), worktime VARCHAR(2), occupation VARCHAR(14), pgroup INTEGER, sex VARCHAR(1), age INTEGER, citizenship VARCHAR(3), school VARCHAR(2))",
        "CREATE TABLE open_relation (start_day DATE, last_day DATE, section INTEGER)", "CREATE TABLE quarter_end (day DATE)"};
    static final String[] INDEXES = {"CREATE INDEX plain_day ON plain (event, day)", "CREATE INDEX plain_place ON plain (place, day)"};
    static final String[] NAMES = {"plain", "open_relation", "quarter_end"};

    private MarketTables() {
    }
}
