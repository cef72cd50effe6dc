package it.sintesi.observatory.question;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.Desk;
import it.sintesi.observatory.FakeFacts;
import it.sintesi.observatory.FakeFacts.Job;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

import static it.sintesi.observatory.Desk.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The vectors of the rules of the observatory (section 9), and the definitions of the measures. */
class MeasureVectorTest {

    private static BigDecimal n(long value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void counts_the_first_quarter_of_2017_as_it_was_published() {
        FakeFacts facts = new FakeFacts();
        // Services, industry, construction, agriculture, and those without a sector.
        hires(facts, 23_759, "47.11.40", 0);
        hires(facts, 15_380, "25.62.00", 30_000);
        hires(facts, 3_174, "41.20.00", 50_000);
        hires(facts, 2_520, "01.11.10", 60_000);
        hires(facts, 540, null, 70_000);
        for (int i = 0; i < 44_483; i++) {
            facts.put(Job.of("p" + i, "P" + i, "E", "2016-02-01", null, i < 31_741 ? "2016-03-10" : null));
        }
        for (int i = 0; i < 35_740; i++) {
            facts.put(Job.of("e" + i, "Q" + i, "E", "2015-02-01", null, "2017-03-10"));
        }
        try (Desk desk = new Desk(facts).everything()) {
            assertThat(desk.total(Measure.HIRES, "2017-01-01", "2017-03-31")).isEqualTo(n(45_373));
            assertThat(desk.total(Measure.ENDS, "2017-01-01", "2017-03-31")).isEqualTo(n(35_740));
            assertThat(desk.total(Measure.BALANCE, "2017-01-01", "2017-03-31")).isEqualTo(n(9_633));
            Map<String, BigDecimal> sectors = Desk.rows(desk.ask(question(Measure.HIRES, "2017-01-01", "2017-03-31", Dimension.SECTOR)));
            assertThat(sectors).containsEntry("SERVICES", n(23_759)).containsEntry("INDUSTRY", n(15_380)).containsEntry("CONSTRUCTION", n(3_174)).containsEntry("AGRICULTURE", n(2_520))
                    .containsEntry("null", n(540));
            Answer before = desk.ask(question(Measure.HIRES, "2017-01-01", "2017-03-31").yearBefore());
            BigDecimal prior = before.total().cells().get(0).value();
            assertThat(45_373 / prior.doubleValue() - 1).isBetween(0.0195, 0.0205);
            BigDecimal priorEnds = desk.ask(question(Measure.ENDS, "2017-01-01", "2017-03-31").yearBefore()).total().cells().get(0).value();
            assertThat(35_740 / priorEnds.doubleValue() - 1).isBetween(0.1255, 0.1265);
            assertThat(desk.ask(question(Measure.BALANCE, "2017-01-01", "2017-03-31").yearBefore()).total().cells().get(0).value()).isEqualTo(n(12_742));
        }
    }

    private static void hires(FakeFacts facts, int count, String activity, int from) {
        for (int i = from; i < from + count; i++) {
            facts.put(Job.of("h" + i, "W" + i, "E" + i % 900, "2017-02-01", null, null).activity(activity));
        }
    }

    @Test
    void counts_heads_once_and_events_each_time() {
        FakeFacts facts = new FakeFacts();
        facts.put(Job.of("a", "W", "E", "2026-03-02", "2026-03-04", "2026-03-04"));
        facts.put(Job.of("b", "W", "F", "2026-03-10", "2026-03-10", "2026-03-10"));
        facts.put(Job.of("c", "W", "G", "2026-03-20", "2026-04-18", "2026-04-18"));
        try (Desk desk = new Desk(facts).everything()) {
            assertThat(desk.total(Measure.HIRES, "2026-03-01", "2026-03-31")).isEqualTo(n(3));
            assertThat(desk.total(Measure.WORKERS, "2026-03-01", "2026-03-31")).isEqualTo(n(1));
            assertThat(desk.total(Measure.HIRES_PER_WORKER, "2026-03-01", "2026-03-31")).isEqualByComparingTo("3");
            assertThat(desk.total(Measure.FIRST_TIME_WORKERS, "2026-03-01", "2026-03-31")).isEqualTo(n(1));
            assertThat(desk.total(Measure.FIRST_TIME_WORKERS, "2026-03-05", "2026-03-31")).isEqualTo(n(0));
            assertThat(Desk.rows(desk.ask(question(Measure.ENDS, "2026-01-01", "2026-06-30", Dimension.DURATION)))).containsOnly(Map.entry("2-3", n(1)), Map.entry("1", n(1)),
                    Map.entry("4-30", n(1)));
        }
    }

    @Test
    void computes_the_transformation_rate_and_keeps_where_it_came_from() {
        FakeFacts facts = new FakeFacts();
        for (int i = 0; i < 200; i++) {
            Job job = Job.of("r" + i, "W" + i, "E", "2026-02-01", "2026-12-31", null);
            facts.put(i < 40 ? job.stabilisedOn("2026-05-01") : job);
        }
        try (Desk desk = new Desk(facts).everything()) {
            assertThat(desk.total(Measure.TRANSFORMATION_RATE, "2026-01-01", "2026-06-30")).isEqualByComparingTo("20");
            assertThat(Desk.rows(desk.ask(question(Measure.TRANSFORMATION_RATE, "2026-01-01", "2026-06-30", Dimension.CONTRACT_GROUP)))).containsOnlyKeys("FIXED_TERM");
            assertThat(desk.total(Measure.PERMANENT_BALANCE, "2026-01-01", "2026-06-30")).isEqualTo(n(40));
            assertThat(desk.total(Measure.STABILISATIONS, "2026-06-01", "2026-06-30")).isEqualTo(n(0));
        }
    }

    @Test
    void ends_a_term_on_its_planned_day_when_nobody_tells_and_not_before() {
        FakeFacts facts = new FakeFacts();
        facts.put(Job.of("past", "A", "E", "2026-01-01", "2026-03-31", null));
        facts.put(Job.of("told", "B", "E", "2026-01-01", "2026-03-31", "2026-02-28").ended("2026-02-28", "LC"));
        facts.put(Job.of("future", "C", "E", "2026-01-01", "2026-12-31", null));
        try (Desk desk = new Desk(facts).everything()) {
            assertThat(Desk.rows(desk.ask(question(Measure.ENDS, "2026-01-01", "2026-12-31", Dimension.MONTH)))).containsOnly(Map.entry("2026-02", n(1)), Map.entry("2026-03", n(1)));
            assertThat(desk.total(Measure.COLLECTIVE_DISMISSALS, "2026-01-01", "2026-12-31")).isEqualTo(n(1));
            assertThat(Desk.rows(desk.ask(question(Measure.OPEN_RELATIONS, "2026-01-01", "2026-04-30", Dimension.MONTH)))).containsExactly(Map.entry("2026-01", n(3)),
                    Map.entry("2026-02", n(3)), Map.entry("2026-03", n(2)), Map.entry("2026-04", n(1)));
            // The last day of work still is one.
            assertThat(desk.total(Measure.OPEN_RELATIONS, "2026-01-01", "2026-02-28")).isEqualTo(n(3));
        }
    }

    @Test
    void counts_contiguous_relations_with_one_employer_as_one_when_net() {
        FakeFacts facts = new FakeFacts();
        facts.put(Job.of("a", "W", "E", "2026-01-01", "2026-01-31", "2026-01-31"));
        facts.put(Job.of("b", "W", "E", "2026-02-01", "2026-02-28", "2026-02-28"));
        facts.put(Job.of("gap", "W", "E", "2026-03-02", "2026-03-31", "2026-03-31"));
        facts.put(Job.of("other", "W", "F", "2026-02-01", "2026-02-28", "2026-02-28"));
        try (Desk desk = new Desk(facts).everything()) {
            assertThat(desk.total(Measure.HIRES, "2026-01-01", "2026-06-30")).isEqualTo(n(4));
            assertThat(desk.ask(Desk.net(question(Measure.HIRES, "2026-01-01", "2026-06-30"))).total().cells().get(0).value()).isEqualTo(n(3));
            assertThat(Desk.rows(desk.ask(Desk.net(question(Measure.ENDS, "2026-01-01", "2026-06-30", Dimension.MONTH))))).containsOnly(Map.entry("2026-02", n(2)),
                    Map.entry("2026-03", n(1)));
        }
    }

    @Test
    void computes_turnover_over_the_mean_of_what_was_open() {
        FakeFacts facts = new FakeFacts();
        for (int i = 0; i < 10; i++) {
            facts.put(Job.of("old" + i, "W" + i, "E", "2025-01-01", null, i < 2 ? "2026-06-30" : null));
        }
        facts.put(Job.of("new", "N", "E", "2026-05-01", null, null));
        try (Desk desk = new Desk(facts).everything()) {
            // Ten open before, eleven on the last day (30 June is still worked): (1 + 2) * 2 / 21.
            assertThat(desk.total(Measure.TURNOVER, "2026-01-01", "2026-06-30")).isEqualByComparingTo("28.5714");
        }
    }

    @Test
    void refuses_what_cannot_be_broken_down_naming_both() {
        try (Desk desk = new Desk(new FakeFacts()).everything()) {
            assertThatThrownBy(() -> desk.ask(question(Measure.UNEMPLOYED, "2026-01-01", "2026-02-01", Dimension.SECTION))).isInstanceOf(ServiceException.class)
                    .hasMessageContaining("UNEMPLOYED").hasMessageContaining("SECTION");
            assertThat(desk.ask(question(Measure.SHORT_TIME_HOURS, "2026-01-01", "2026-02-01")).total().cells().get(0)).isEqualTo(Answer.Cell.NONE);
            for (Measure measure : Measure.values()) {
                for (Dimension dimension : Answering.dimensionsOf(measure)) {
                    assertThat(desk.ask(question(measure, "2026-01-01", "2026-02-01", dimension)).rows()).isEmpty();
                }
            }
        }
    }
}
