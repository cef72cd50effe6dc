package it.sintesi.bench;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question, and the SQL that the same figures take on a plain table of any database.
 *
 * @param standard one of the eight of the reference
 */
record MarketQuery(String name, boolean standard, Question question, String sql) {
    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    /** Last day of the ten years that the questions are about. */
    static final LocalDate TO = LocalDate.of(2025, 12, 31);

    private static Question ask(List<Measure> measures, List<Dimension> by, Map<Dimension, Set<String>> filters, LocalDate from, LocalDate to) {
        return new Question(measures, by, filters, from, to, Question.View.WORKPLACE, Question.Counting.GROSS);
    }

    static List<MarketQuery> all(String place) {
        return List.of(
                new MarketQuery("avviamenti per mese, dieci anni", true, ask(List.of(Measure.HIRES), List.of(Dimension.MONTH), Map.of(), FROM, TO),
                        "SELECT m, COUNT(*) FROM plain WHERE event = 'HIRE' AND y BETWEEN 2016 AND 2025 GROUP BY m"),
                new MarketQuery("avviamenti, cessazioni, saldo per trimestre e sezione", true,
                        ask(List.of(Measure.HIRES, Measure.ENDS, Measure.BALANCE), List.of(Dimension.QUARTER, Dimension.SECTION), Map.of(), FROM, TO),
                        "SELECT q, section, SUM(CASE WHEN event = 'HIRE' THEN 1 ELSE 0 END), SUM(CASE WHEN event = 'END' THEN 1 ELSE 0 END) FROM plain"
                                + " WHERE event IN ('HIRE', 'END') AND y BETWEEN 2016 AND 2025 GROUP BY q, section"),
                new MarketQuery("lavoratori per anno, sesso, età", true, ask(List.of(Measure.WORKERS), List.of(Dimension.YEAR, Dimension.SEX, Dimension.AGE_BAND), Map.of(), FROM, TO),
                        "SELECT y, sex, age, COUNT(DISTINCT worker) FROM plain WHERE event = 'HIRE' AND y BETWEEN 2016 AND 2025 GROUP BY y, sex, age"),
                new MarketQuery("professioni per centro, un anno", true,
                        ask(List.of(Measure.HIRES), List.of(Dimension.PROFESSION, Dimension.OFFICE), Map.of(), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                        "SELECT occupation, office, COUNT(*) FROM plain WHERE event = 'HIRE' AND day BETWEEN CAST('2024-01-01' AS DATE) AND CAST('2024-12-31' AS DATE) GROUP BY occupation, office"),
                new MarketQuery("tasso di trasformazione per contratto e anno", true, ask(List.of(Measure.TRANSFORMATION_RATE), List.of(Dimension.CONTRACT, Dimension.YEAR), Map.of(), FROM, TO),
                        "SELECT contract, y, SUM(CASE WHEN event = 'STABLE' THEN 1 ELSE 0 END), SUM(CASE WHEN event = 'HIRE' AND cgroup = 'FIXED_TERM' THEN 1 ELSE 0 END) FROM plain"
                                + " WHERE event IN ('HIRE', 'STABLE') AND y BETWEEN 2016 AND 2025 GROUP BY contract, y"),
                new MarketQuery("rapporti aperti a 40 fini di trimestre, per sezione", true, ask(List.of(Measure.OPEN_RELATIONS), List.of(Dimension.QUARTER, Dimension.SECTION), Map.of(), FROM, TO),
                        "SELECT e.day, r.section, COUNT(*) FROM quarter_end e JOIN open_relation r ON r.start_day <= e.day AND r.last_day >= e.day GROUP BY e.day, r.section"),
                new MarketQuery("un comune per mese, quattro filtri", true,
                        ask(List.of(Measure.HIRES), List.of(Dimension.MONTH), Map.of(Dimension.MUNICIPALITY, Set.of(place), Dimension.SEX, Set.of("F"), Dimension.CONTRACT_GROUP, Set.of("FIXED_TERM"),
                                Dimension.WORKING_TIME, Set.of("F")), FROM, TO),
                        "SELECT m, COUNT(*) FROM plain WHERE event = 'HIRE' AND y BETWEEN 2016 AND 2025 AND place = '" + place + "' AND sex = 'F' AND cgroup = 'FIXED_TERM' AND worktime = 'F' GROUP BY m"),
                new MarketQuery("datori per trimestre e sezione", true, ask(List.of(Measure.EMPLOYERS), List.of(Dimension.QUARTER, Dimension.SECTION), Map.of(), FROM, TO),
                        "SELECT q, section, COUNT(DISTINCT employer) FROM plain WHERE event = 'HIRE' AND y BETWEEN 2016 AND 2025 GROUP BY q, section"),
                new MarketQuery("libera: cessazioni per orario ed età, donne", false,
                        ask(List.of(Measure.ENDS), List.of(Dimension.WORKING_TIME, Dimension.AGE_BAND), Map.of(Dimension.SEX, Set.of("F")), LocalDate.of(2019, 2, 1), LocalDate.of(2022, 6, 15)),
                        "SELECT worktime, age, COUNT(*) FROM plain WHERE event = 'END' AND sex = 'F' AND day BETWEEN CAST('2019-02-01' AS DATE) AND CAST('2022-06-15' AS DATE) GROUP BY worktime, age"),
                new MarketQuery("libera: lavoratori per mese e professione", false,
                        ask(List.of(Measure.WORKERS), List.of(Dimension.MONTH, Dimension.PROFESSION_GROUP), Map.of(), LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)),
                        "SELECT m, pgroup, COUNT(DISTINCT worker) FROM plain WHERE event = 'HIRE' AND day BETWEEN CAST('2023-01-01' AS DATE) AND CAST('2024-12-31' AS DATE) GROUP BY m, pgroup"),
                new MarketQuery("libera: avviamenti per titolo e cittadinanza", false,
                        ask(List.of(Measure.HIRES), List.of(Dimension.SCHOOL, Dimension.CITIZENSHIP), Map.of(), FROM, TO),
                        "SELECT school, citizenship, COUNT(*) FROM plain WHERE event = 'HIRE' AND y BETWEEN 2016 AND 2025 GROUP BY school, citizenship"));
    }
}
