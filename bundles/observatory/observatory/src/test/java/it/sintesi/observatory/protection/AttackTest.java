package it.sintesi.observatory.protection;

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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries to recover hidden cells from what everybody may ask: by differences over totals, through sub-filters and neighbouring periods. */
class AttackTest {

    private static final String[] PLACES = {"B157", "D918", "D284", "F205", "B149", "C055", "E884", "F672"};
    private static final String[] CONTRACTS = {"A.01.00", "A.02.00", "A.03.09", "B.01.00", "C.01.00", "A.05.02"};
    private static final String[] GROUPS = {"PERMANENT", "FIXED_TERM", "APPRENTICESHIP", "QUASI_SUBORDINATE", "TRAINEESHIP", "ON_CALL"};
    private static final String FROM = "2026-01-01";
    private static final String TO = "2026-06-30";
    private static final Protection PROTECTION = new Protection(0x5eed);

    private static FakeFacts province() {
        Random r = new Random(3);
        FakeFacts facts = new FakeFacts();
        for (int i = 0; i < 900; i++) {
            // Skewed, so that many cells are small.
            int place = (int) (PLACES.length * Math.pow(r.nextDouble(), 2.8));
            int contract = (int) (CONTRACTS.length * Math.pow(r.nextDouble(), 3.6));
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(r.nextInt(240));
            facts.put(new Job("r" + i, "W" + i, "E" + r.nextInt(50), start, contract == 1 || contract == 4 ? start.plusDays(400) : null, null, null, CONTRACTS[contract], "25.62.00", PLACES[place],
                    r.nextBoolean() ? "M" : "F", LocalDate.of(1990, 1, 1), null));
        }
        return facts;
    }

    /** Pins a cell when every difference says the same, or when the reach of the noise leaves one possible count only. */
    private static int pinned(List<String[]> cells, Function<Question, Answer> asks, double reach) {
        int pinned = 0;
        for (String[] cell : cells) {
            Set<Long> said = new HashSet<>();
            double low = 1;
            double high = 4;
            for (Question[] pair : differences(cell[0], cell[1])) {
                Answer.Cell whole = asks.apply(pair[0]).total().cells().get(0);
                Answer.Cell rest = asks.apply(pair[1]).total().cells().get(0);
                if (whole.value() != null && rest.value() != null) {
                    long difference = whole.value().longValue() - rest.value().longValue();
                    said.add(difference);
                    low = Math.max(low, difference - 2 * reach);
                    high = Math.min(high, difference + 2 * reach);
                }
            }
            boolean agree = said.size() == 1 && said.iterator().next() >= 1 && said.iterator().next() <= 4;
            if (!said.isEmpty() && (agree || Math.floor(high) - Math.ceil(low) < 1)) {
                pinned++;
            }
        }
        return pinned;
    }

    // Pairs of questions whose true answers differ by the cell, and by nothing else.
    private static List<Question[]> differences(String place, String group) {
        List<Question[]> pairs = new ArrayList<>();
        String[] otherPlaces = without(PLACES, place);
        String[] otherGroups = without(GROUPS, group);
        Question all = Desk.question(Measure.HIRES, FROM, TO);
        Question here = Desk.filtered(all, Dimension.MUNICIPALITY, place);
        Question such = Desk.filtered(all, Dimension.CONTRACT_GROUP, group);
        pairs.add(new Question[] {here, Desk.filtered(here, Dimension.CONTRACT_GROUP, otherGroups)});
        pairs.add(new Question[] {such, Desk.filtered(such, Dimension.MUNICIPALITY, otherPlaces)});
        for (String group2 : otherGroups) {
            pairs.add(new Question[] {Desk.filtered(here, Dimension.CONTRACT_GROUP, group, group2), Desk.filtered(here, Dimension.CONTRACT_GROUP, group2)});
        }
        for (String place2 : otherPlaces) {
            pairs.add(new Question[] {Desk.filtered(such, Dimension.MUNICIPALITY, place, place2), Desk.filtered(such, Dimension.MUNICIPALITY, place2)});
        }
        return pairs;
    }

    private static String[] without(String[] all, String one) {
        return Arrays.stream(all).filter(s -> !s.equals(one)).toArray(String[]::new);
    }

    @Test
    void no_hidden_cell_can_be_recovered_by_differences() {
        try (Desk desk = new Desk(province()).everything()) {
            Question table = Desk.question(Measure.HIRES, FROM, TO, Dimension.MUNICIPALITY, Dimension.CONTRACT_GROUP);
            List<String[]> hidden = new ArrayList<>();
            for (Answer.Row row : desk.publicly(table, PROTECTION).rows()) {
                if (row.cells().get(0).hidden()) {
                    hidden.add(row.keys().toArray(String[]::new));
                }
            }
            assertThat(hidden).as("the attack needs prey").hasSizeGreaterThan(5);
            // The noise reaches 12 and rounding moves by up to 1.5 more.
            assertThat(pinned(hidden, q -> desk.publicly(q, PROTECTION), 13.5)).isZero();
            // Negative control: the same attack on figures of which only the small ones are hidden takes them all.
            assertThat(pinned(hidden, q -> onlyHidden(desk.ask(q)), 0)).isEqualTo(hidden.size());
        }
    }

    private static Answer onlyHidden(Answer a) {
        BigDecimal value = a.total().cells().get(0).value();
        boolean small = value.signum() > 0 && value.intValue() < Protection.SMALLEST;
        return new Answer(a.question(), List.of(), new Answer.Row(List.of(), List.of(small ? Answer.Cell.HIDDEN : new Answer.Cell(value, false))), a.asOf(), 0,
                Answer.Confidentiality.PROTECTED);
    }

    @Test
    void neighbouring_periods_do_not_tell_a_day() {
        try (Desk desk = new Desk(province()).everything()) {
            int exact = 0;
            int asked = 0;
            for (LocalDate day = LocalDate.of(2026, 2, 1); day.isBefore(LocalDate.of(2026, 5, 1)); day = day.plusDays(1)) {
                long truth = desk.total(Measure.HIRES, day.toString(), day.toString()).longValue();
                if (truth == 1 || truth == 2) {
                    asked++;
                    long until = value(desk, FROM, day.toString());
                    long before = value(desk, FROM, day.minusDays(1).toString());
                    exact += until - before == truth ? 1 : 0;
                }
            }
            assertThat(asked).isPositive();
            assertThat(exact).as("figures are multiples of three").isZero();
        }
    }

    private static long value(Desk desk, String from, String to) {
        return desk.publicly(Desk.question(Measure.HIRES, from, to), PROTECTION).total().cells().get(0).value().longValue();
    }

    @Test
    void shows_the_same_cell_alike_hides_the_small_and_moves_nobody_far() {
        Random r = new Random(1);
        double moved = 0;
        for (int i = 0; i < 20_000; i++) {
            long keys = r.nextLong();
            int n = 5 + r.nextInt(5000);
            double shown = PROTECTION.show(n, keys);
            assertThat(shown).isEqualTo(PROTECTION.show(n, keys));
            assertThat(shown % 3).isZero();
            assertThat(Math.abs(shown - n)).isLessThanOrEqualTo(13.5);
            moved += shown - n;
            assertThat(PROTECTION.show(1 + i % 2, keys)).isNull();
        }
        assertThat(moved / 20_000).as("without bias").isBetween(-0.1, 0.1);
        assertThat(PROTECTION.show(0, 0)).isZero();
    }
}
