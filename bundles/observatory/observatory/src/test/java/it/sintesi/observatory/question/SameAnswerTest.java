package it.sintesi.observatory.question;

import it.sintesi.observatory.Desk;
import it.sintesi.observatory.FakeFacts;
import it.sintesi.observatory.FakeFacts.Job;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever table an answer comes from, it is the same: after events or from scratch, from cubes or from rows, and as a plain walk over the facts counts it. */
class SameAnswerTest {

    private static final String[] ACTIVITIES = {"25.62.00", "47.11.40", "41.20.00", "01.11.10", null};
    private static final String[] PLACES = {"B157", "D918", "D284", "F205"};
    private static final int JOBS = 400;

    private static Job random(Random r, int i) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(r.nextInt(1000));
        LocalDate expected = r.nextBoolean() ? null : start.plusDays(r.nextInt(300));
        LocalDate end = r.nextInt(3) == 0 ? null : start.plusDays(r.nextInt(200));
        if (end != null && expected != null && end.isAfter(expected)) {
            end = expected;
        }
        Job job = new Job("r" + i, "W" + r.nextInt(60), "E" + (r.nextInt(3) == 0 ? 6 + r.nextInt(60) : r.nextInt(6)), start, expected, end, r.nextInt(9) == 0 ? "LC" : "DI", expected == null ? "A.01.00" : "A.02.00",
                ACTIVITIES[r.nextInt(ACTIVITIES.length)], PLACES[r.nextInt(PLACES.length)], r.nextBoolean() ? "M" : "F", LocalDate.of(1960 + r.nextInt(45), 6, 15), null);
        return expected != null && end == null && r.nextInt(4) == 0 ? job.stabilisedOn(start.plusDays(10).toString()) : job;
    }

    @Test
    void gives_the_same_after_corrections_as_from_scratch() {
        Random r = new Random(5);
        FakeFacts facts = new FakeFacts();
        for (int i = 0; i < JOBS; i++) {
            facts.put(random(r, i));
        }
        try (Desk followed = new Desk(facts).everything()) {
            for (int round = 0; round < 8; round++) {
                for (int i = 0; i < 15; i++) {
                    int at = r.nextInt(JOBS + 20);
                    if (r.nextInt(3) == 0) {
                        facts.remove("r" + at);
                    } else {
                        facts.put(random(r, at));
                    }
                }
                followed.follow();
            }
            try (Desk scratch = new Desk(facts).everything()) {
                for (Question question : questions(r)) {
                    assertThat(plain(followed.ask(question))).as(question.toString()).isEqualTo(plain(scratch.ask(question)));
                }
            }
        }
    }

    private static List<Object> plain(Answer answer) {
        return List.of(answer.rows(), answer.total());
    }

    private static List<Question> questions(Random r) {
        List<Question> all = new ArrayList<>();
        all.add(Desk.question(Measure.EMPLOYERS, "2024-04-01", "2025-12-31", Dimension.QUARTER));
        all.add(Desk.question(Measure.HIRES, "2024-01-01", "2026-10-31", Dimension.MONTH, Dimension.MUNICIPALITY));
        for (Measure measure : Measure.values()) {
            List<Dimension> possible = Answering.dimensionsOf(measure);
            for (int i = 0; i < 6; i++) {
                LocalDate from = LocalDate.of(2024, 1, 1).plusDays(r.nextInt(300));
                LocalDate to = from.plusDays(r.nextInt(700));
                Dimension a = possible.get(r.nextInt(possible.size()));
                Dimension b = possible.get(r.nextInt(possible.size()));
                Question q = Desk.question(measure, from.toString(), to.toString(), a == b ? new Dimension[] {a} : new Dimension[] {a, b});
                q = i % 3 == 2 && possible.contains(Dimension.SECTOR) ? Desk.filtered(q, Dimension.SECTOR, "INDUSTRY", "SERVICES") : q;
                all.add(i % 2 == 0 ? q : Desk.net(q));
            }
        }
        return all;
    }

    @Test
    void counts_as_a_walk_over_the_facts_does() {
        Random r = new Random(11);
        FakeFacts facts = new FakeFacts();
        for (int i = 0; i < JOBS; i++) {
            facts.put(random(r, i));
        }
        try (Desk desk = new Desk(facts).everything()) {
            for (String[] span : new String[][] {{"2024-01-01", "2025-12-31"}, {"2025-04-01", "2025-06-30"}, {"2024-03-11", "2026-02-17"}, {"2025-05-03", "2025-05-20"}}) {
                LocalDate from = LocalDate.parse(span[0]);
                LocalDate to = LocalDate.parse(span[1]);
                Map<String, BigDecimal> hires = new HashMap<>();
                Map<String, java.util.Set<String>> workers = new HashMap<>();
                facts.all().stream().flatMap(List::stream).filter(f -> f.event() == it.sintesi.communications.api.EventKind.HIRING && !f.day().isBefore(from) && !f.day().isAfter(to))
                        .forEach(f -> {
                            hires.merge(f.day().toString().substring(0, 7) + "|" + f.sex(), BigDecimal.ONE, BigDecimal::add);
                            workers.computeIfAbsent(f.day().getYear() + "|" + f.sex(), k -> new java.util.HashSet<>()).add(f.worker());
                        });
                assertThat(Desk.rows(desk.ask(Desk.question(Measure.HIRES, span[0], span[1], Dimension.MONTH, Dimension.SEX)))).containsExactlyInAnyOrderEntriesOf(hires);
                Map<String, BigDecimal> heads = new HashMap<>();
                workers.forEach((key, set) -> heads.put(key, BigDecimal.valueOf(set.size())));
                assertThat(Desk.rows(desk.ask(Desk.question(Measure.WORKERS, span[0], span[1], Dimension.YEAR, Dimension.SEX)))).containsExactlyInAnyOrderEntriesOf(heads);
                heads(desk, facts, from, to);
                stocks(desk, facts, from, to);
            }
        }
    }

    // Heads of everybody come by other ways than those of the rows.
    private static void heads(Desk desk, FakeFacts facts, LocalDate from, LocalDate to) {
        long employers = facts.all().stream().flatMap(List::stream).filter(f -> f.event() == it.sintesi.communications.api.EventKind.HIRING && !f.day().isBefore(from) && !f.day().isAfter(to))
                .map(it.sintesi.communications.api.CommunicationFacts.Fact::employer).distinct().count();
        assertThat(desk.total(Measure.EMPLOYERS, from.toString(), to.toString())).isEqualTo(BigDecimal.valueOf(employers));
        long workers = facts.all().stream().flatMap(List::stream).filter(f -> f.event() == it.sintesi.communications.api.EventKind.HIRING && !f.day().isBefore(from) && !f.day().isAfter(to))
                .map(it.sintesi.communications.api.CommunicationFacts.Fact::worker).distinct().count();
        for (Dimension period : List.of(Dimension.DAY, Dimension.MONTH, Dimension.QUARTER, Dimension.HALF_YEAR, Dimension.YEAR)) {
            Map<String, java.util.Set<String>> sets = new HashMap<>();
            facts.all().stream().flatMap(List::stream).filter(f -> f.event() == it.sintesi.communications.api.EventKind.HIRING && !f.day().isBefore(from) && !f.day().isAfter(to))
                    .forEach(f -> sets.computeIfAbsent(Period.code(period, Period.number(period, f.day())) + "|" + f.workplace(), k -> new java.util.HashSet<>()).add(f.worker()));
            Map<String, BigDecimal> expected = new HashMap<>();
            sets.forEach((key, set) -> expected.put(key, BigDecimal.valueOf(set.size())));
            assertThat(Desk.rows(desk.ask(Desk.question(Measure.WORKERS, from.toString(), to.toString(), period, Dimension.MUNICIPALITY)))).as("heads by %s and place", period)
                    .containsExactlyInAnyOrderEntriesOf(expected);
        }
        Answer by = desk.ask(Desk.question(Measure.WORKERS, from.toString(), to.toString(), Dimension.MONTH, Dimension.SECTOR));
        assertThat(by.total().cells().get(0).value()).as("heads of all rows together").isEqualTo(BigDecimal.valueOf(workers));
        assertThat(desk.total(Measure.WORKERS, from.toString(), to.toString())).isEqualTo(BigDecimal.valueOf(workers));
    }

    private static void stocks(Desk desk, FakeFacts facts, LocalDate from, LocalDate to) {
        Answer by = desk.ask(Desk.question(Measure.OPEN_RELATIONS, from.toString(), to.toString(), Dimension.QUARTER));
        Map<String, BigDecimal> expected = new HashMap<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            boolean end = day.equals(to) || day.getMonthValue() % 3 == 0 && day.getDayOfMonth() == day.lengthOfMonth();
            LocalDate at = day;
            if (end) {
                expected.put(day.getYear() + "-T" + ((day.getMonthValue() + 2) / 3), BigDecimal.valueOf(facts.standings().stream().filter(s -> {
                    LocalDate last = s.end() != null ? s.end() : s.expectedEnd();
                    return !s.start().isAfter(at) && (last == null || !last.isBefore(at));
                }).count()));
            }
        }
        assertThat(Desk.rows(by)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(by.total().cells().get(0).value()).isEqualTo(Desk.rows(by).values().stream().reduce((a, b) -> b).orElseThrow());
    }
}
