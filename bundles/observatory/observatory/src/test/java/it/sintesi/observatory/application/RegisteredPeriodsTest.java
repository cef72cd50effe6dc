package it.sintesi.observatory.application;

import it.sintesi.observatory.application.RegisteredPeriods.Stay;
import it.sintesi.registry.api.PersonOffices.Competence;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RegisteredPeriodsTest {

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static StatusPeriod period(String from, String to) {
        return new StatusPeriod(day(from), day(to), StatusKind.UNEMPLOYED, "", "", "", "", "");
    }

    private static Competence at(String office, String from, String to) {
        return new Competence(office, day(from), day(to), "DOMICILE");
    }

    @Test
    void parts_a_period_on_the_day_on_which_the_office_changes() {
        List<Competence> moved = List.of(at("a", "2026-01-01", "2026-03-31"), at("b", "2026-04-01", null));
        assertThat(RegisteredPeriods.parted(List.of(period("2026-02-01", "2026-03-31")), moved)).containsExactly(new Stay(day("2026-02-01"), day("2026-03-31"), "a"));
        assertThat(RegisteredPeriods.parted(List.of(period("2026-02-01", "2026-04-01")), moved))
                .containsExactly(new Stay(day("2026-02-01"), day("2026-03-31"), "a"), new Stay(day("2026-04-01"), day("2026-04-01"), "b"));
        assertThat(RegisteredPeriods.parted(List.of(period("2026-04-01", null)), moved)).containsExactly(new Stay(day("2026-04-01"), null, "b"));
        assertThat(RegisteredPeriods.parted(List.of(period("2026-03-31", null)), moved))
                .containsExactly(new Stay(day("2026-03-31"), day("2026-03-31"), "a"), new Stay(day("2026-04-01"), null, "b"));
    }

    @Test
    void counts_the_time_before_the_first_known_office_to_it_and_keeps_whose_office_is_not_known() {
        assertThat(RegisteredPeriods.parted(List.of(period("2025-01-01", "2025-06-30")), List.of(at("a", "2026-01-01", null)))).containsExactly(new Stay(day("2025-01-01"), day("2025-06-30"), "a"));
        assertThat(RegisteredPeriods.parted(List.of(period("2025-01-01", null)), List.of())).containsExactly(new Stay(day("2025-01-01"), null, null));
        assertThat(RegisteredPeriods.parted(List.of(period("2026-01-01", "2026-12-31")), List.of(at(null, "2026-01-01", null)))).extracting(Stay::office).containsOnlyNulls();
    }
}
