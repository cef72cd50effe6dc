package it.sintesi.careers.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.domain.Counting;
import it.sintesi.status.domain.Engine;
import it.sintesi.status.domain.Facts;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sweep against the engine that decides: the same kind, declaration, first day registered and days of seniority, on every day of ten thousand lives. */
class SameLawTest {

    private static final int LIVES = 10_000;
    private static final LocalDate END = LocalDate.of(2026, 11, 23);

    @Test
    void everyDayOfTenThousandLivesHasTheStatusAndTheSeniorityOfTheEngine() {
        Random random = new Random(20_261_123L);
        List<Facts> people = new ArrayList<>();
        for (int i = 0; i < LIVES; i++) {
            people.add(RandomFacts.of(random));
        }
        Map<StatusKind, Long> days = new EnumMap<>(StatusKind.class);
        Engine engine = new Engine(Told.RULES);
        for (Slice slice : new Sweep(Told.columns(people), LIVES, Told.LAW).all(2)) {
            int at = 0;
            Periods periods = slice.periods();
            for (int who = slice.first(); who < slice.first() + slice.people(); who++) {
                int next = at;
                while (next < periods.size() && periods.person(next) == who) {
                    next++;
                }
                compare(engine.ledger(people.get(who)), periods, at, next, people.get(who), days);
                at = next;
            }
        }
        assertThat(days.keySet()).containsExactlyInAnyOrder(StatusKind.values());
        assertThat(days.values()).allMatch(count -> count > 50_000);
    }

    private static void compare(Ledger ledger, Periods periods, int first, int end, Facts facts, Map<StatusKind, Long> days) {
        assertThat(end > first).as("%s", facts).isEqualTo(!ledger.lines().isEmpty());
        int at = first;
        for (Line line : ledger.lines()) {
            LocalDate last = line.to() == null ? (line.from().isAfter(END) ? line.from() : END) : line.to();
            for (LocalDate day = line.from(); !day.isAfter(last); day = day.plusDays(1)) {
                int number = (int) day.toEpochDay();
                while (number > periods.to(at)) {
                    at++;
                }
                if (at >= end || periods.from(at) > number || periods.kind(at) != line.kind() || periods.given(at) != Told.day(line.givenOn())) {
                    throw new AssertionError(day + ": the engine says " + line.kind() + " under " + line.givenOn() + ", the sweep " + periods.kind(at) + "; " + facts);
                }
                days.merge(line.kind(), 1L, Long::sum);
            }
            // Within a line seniority grows by one a day or stands: both its ends tell it all.
            seniority(ledger, line.from(), periods, facts, first, end);
            seniority(ledger, last, periods, facts, first, end);
        }
    }

    private static void seniority(Ledger ledger, LocalDate day, Periods periods, Facts facts, int first, int end) {
        int number = (int) day.toEpochDay();
        int at = first;
        while (at < end - 1 && number > periods.to(at)) {
            at++;
        }
        Seniority expected = Counting.on(ledger, day, Told.RULES.on(day));
        assertThat(periods.seniority(at, number)).as("%s: %s", day, facts).isEqualTo(expected.days());
        assertThat(periods.since(at)).as("%s: %s", day, facts).isEqualTo(expected.since() == null ? -1 : (int) expected.since().toEpochDay());
    }
}
