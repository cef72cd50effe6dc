package it.sintesi.careers.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerWalkTest {

    private static final int DAY_ONE = (int) LocalDate.of(2024, 1, 1).toEpochDay() - 1;

    /** Relations as {@code first-last/hours}, days from 1, no last day = open; spans as {@code first-last WORK relations x hours/prevailing#stretch}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1-10/100 | 1-10 FULL_TIME 1x100/0#1, 11- NONE 0x0/-#0",
            "1-/50 | 1- PART_TIME 1x50/0#1",
            "1-10/100 11-20/100 | 1-10 FULL_TIME 1x100/0#1, 11-20 FULL_TIME 1x100/1#1, 21- NONE 0x0/-#0",
            "1-10/100 12-20/100 | 1-10 FULL_TIME 1x100/0#1, 11-11 NONE 0x0/-#0, 12-20 FULL_TIME 1x100/1#2, 21- NONE 0x0/-#0",
            "1-10/100 10-20/50 | 1-9 FULL_TIME 1x100/0#1, 10-10 SEVERAL_ONE_FULL 2x150/0#1, 11-20 PART_TIME 1x50/1#1, 21- NONE 0x0/-#0",
            "1-10/50 5-7/100 | 1-4 PART_TIME 1x50/0#1, 5-7 SEVERAL_ONE_FULL 2x150/1#1, 8-10 PART_TIME 1x50/0#1, 11- NONE 0x0/-#0",
            "1-10/100 1-10/100 | 1-10 SEVERAL_FULL 2x200/0#1, 11- NONE 0x0/-#0",
            "3-10/100 1-10/100 | 1-2 FULL_TIME 1x100/1#1, 3-10 SEVERAL_FULL 2x200/1#1, 11- NONE 0x0/-#0",
            "1-10/40 1-10/60 | 1-10 SEVERAL_PART_TIME 2x100/1#1, 11- NONE 0x0/-#0",
            "1-1/100 | 1-1 FULL_TIME 1x100/0#1, 2- NONE 0x0/-#0",
            "1-10/-1 5-6/-1 | 1-4 PART_TIME 1x0/0#1, 5-6 SEVERAL_PART_TIME 2x0/0#1, 7-10 PART_TIME 1x0/0#1, 11- NONE 0x0/-#0",
            "5-4/100 | ''", "5-4/100 1-2/100 | 1-2 FULL_TIME 1x100/1#1, 3- NONE 0x0/-#0"})
    void timeIsCutWhereSomethingChanges(String relations, String spans) {
        Columns columns = new Columns(4);
        int contract = columns.contract("A.01.00");
        for (String relation : relations.split(" ")) {
            String[] parts = relation.split("-|/", 3);
            int last = parts[1].isEmpty() ? Columns.OPEN : DAY_ONE + Integer.parseInt(parts[1]);
            columns.relation(0, DAY_ONE + Integer.parseInt(parts[0]), last, contract, Integer.parseInt(parts[2]), 1);
        }
        Spans out = new Sweep(columns, 1, Told.LAW).slice(0, 1).spans();
        StringJoiner text = new StringJoiner(", ");
        for (int i = 0; i < out.size(); i++) {
            text.add((out.from(i) - DAY_ONE) + "-" + (out.to(i) == Columns.OPEN ? "" : out.to(i) - DAY_ONE) + " " + out.work(i) + " " + out.relations(i) + "x" + out.hours(i) + "/"
                    + (out.prevailing(i) < 0 ? "-" : out.prevailing(i)) + "#" + out.stretch(i));
        }
        assertThat(text.toString()).isEqualTo(spans);
    }

    /** Every day lies in one span, and its count is that of the relations that go on: counted one by one, for people whose rows come in any order. */
    @Test
    void everyDayIsCountedOnce() {
        Random random = new Random(7);
        int people = 500;
        Columns columns = new Columns(people * 8);
        int contract = columns.contract("A.02.00");
        for (int i = 0; i < people * 8; i++) {
            int start = random.nextInt(1_000);
            columns.relation(random.nextInt(people), start, random.nextInt(9) == 0 ? Columns.OPEN : start + random.nextInt(200) - 2, contract, random.nextInt(3) * 50, random.nextInt(9));
        }
        Sweep sweep = new Sweep(columns, people, Told.LAW);
        for (Slice slice : sweep.all(3)) {
            Spans spans = slice.spans();
            for (int at = 0; at < spans.size(); at++) {
                boolean last = at + 1 == spans.size() || spans.person(at + 1) != spans.person(at);
                assertThat(spans.to(at)).isEqualTo(last ? Columns.OPEN : spans.from(at + 1) - 1);
                for (int day : new int[] {spans.from(at), last ? 1_500 : spans.to(at)}) {
                    int expected = 0;
                    for (int r = 0; r < columns.relations(); r++) {
                        expected += columns.person.get(r) == spans.person(at) && columns.relation.get(r * Columns.WIDTH) <= day && day <= columns.relation.get(r * Columns.WIDTH + 1) ? 1 : 0;
                    }
                    assertThat(spans.relations(at)).isEqualTo(expected);
                }
            }
        }
    }
}
