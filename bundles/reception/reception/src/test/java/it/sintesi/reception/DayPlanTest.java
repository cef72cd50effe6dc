package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.reception.domain.Agenda;
import it.sintesi.reception.domain.DayPlan;
import it.sintesi.reception.domain.DayPlan.Span;
import it.sintesi.reception.domain.Desk;
import it.sintesi.reception.domain.Deviation;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.reception.domain.Turn;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Agenda AGENDA = new Agenda("a", "cpi", "s", "olga", "Olga", MONDAY, LocalDate.of(2026, 12, 31), List.of(new Agenda.Stretch(DayOfWeek.MONDAY, 540, 660)));

    private static List<Integer> starts(LocalDate day, List<Deviation> deviations, List<Span> openings, boolean holiday) {
        return DayPlan.starts(AGENDA, 40, day, deviations, openings, holiday);
    }

    private static Deviation deviation(Deviation.Kind kind, String operator, int from, int to) {
        return new Deviation("d", "cpi", kind, operator, kind == Deviation.Kind.EXTRA ? "a" : null, MONDAY, MONDAY, from, to, "x");
    }

    @Test
    void a_stretch_is_cut_into_places_and_the_rest_is_left() {
        assertThat(starts(MONDAY, List.of(), null, false)).containsExactly(540, 580, 620);
        assertThat(starts(MONDAY.plusDays(1), List.of(), null, false)).as("not on Tuesdays").isEmpty();
        assertThat(starts(MONDAY.minusWeeks(1), List.of(), null, false)).as("before it begins").isEmpty();
        assertThat(starts(LocalDate.of(2027, 1, 4), List.of(), null, false)).as("after it has ended").isEmpty();
        assertThat(starts(MONDAY, List.of(), null, true)).as("holiday").isEmpty();
    }

    @Test
    void hours_of_the_office_limit_the_week_but_not_extra_openings() {
        assertThat(starts(MONDAY, List.of(), List.of(new Span(560, 645)), false)).containsExactly(560, 600);
        assertThat(starts(MONDAY, List.of(), List.of(), false)).as("closed").isEmpty();
        Deviation evening = deviation(Deviation.Kind.EXTRA, null, 1080, 1160);
        assertThat(starts(MONDAY, List.of(evening), List.of(), false)).containsExactly(1080, 1120);
        assertThat(starts(MONDAY, List.of(evening), List.of(), true)).as("not on holidays either").isEmpty();
    }

    @Test
    void absences_take_places_away_and_extra_openings_never_double_them() {
        assertThat(starts(MONDAY, List.of(deviation(Deviation.Kind.ABSENT, "olga", 579, 581)), null, false)).containsExactly(620);
        assertThat(starts(MONDAY, List.of(deviation(Deviation.Kind.ABSENT, "olga", 580, 620)), null, false)).as("touching is not overlapping").containsExactly(540, 620);
        assertThat(starts(MONDAY, List.of(deviation(Deviation.Kind.ABSENT, "ugo", 0, 1440)), null, false)).as("somebody else's").hasSize(3);
        assertThat(starts(MONDAY, List.of(deviation(Deviation.Kind.ABSENT, null, 0, 1440)), null, false)).as("the whole office's").isEmpty();
        assertThat(starts(MONDAY, List.of(deviation(Deviation.Kind.EXTRA, null, 560, 700)), null, false)).doesNotHaveDuplicates().containsExactly(540, 580, 620, 660);
    }

    @Test
    void priority_goes_first_but_not_for_ever_and_what_was_handed_over_before_all() {
        Desk desk = new Desk("d1", "cpi", "1", List.of("s"), "olga");
        Ticket old = ticket("A", 1, false, "s", null), young = ticket("A", 2, false, "s", null), first = ticket("A", 3, true, "s", null);
        Ticket handed = ticket("B", 4, false, "x", "d1"), elsewhere = ticket("A", 5, true, "s", "d2"), other = ticket("C", 6, true, "x", null);
        List<Ticket> all = List.of(young, elsewhere, first, old, other, handed);
        assertThat(Turn.order(all, desk, 1, 2)).containsExactly(handed, first, old, young);
        assertThat(Turn.order(all, desk, 2, 2)).as("two in a row").containsExactly(handed, old, young, first);
    }

    private static Ticket ticket(String letter, int number, boolean priority, String service, String onlyDesk) {
        return new Ticket(letter + number, "cpi", MONDAY, service, service, letter, number, priority, Ticket.State.WAITING, Instant.ofEpochSecond(number), null, null, null, onlyDesk);
    }
}
