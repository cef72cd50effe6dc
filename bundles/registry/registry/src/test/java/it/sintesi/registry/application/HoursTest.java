package it.sintesi.registry.application;

import static it.sintesi.registry.application.Register.CITIZEN;
import static it.sintesi.registry.application.Register.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.registry.api.OfficeHours.Opening;
import it.sintesi.registry.api.OfficeHoursDesk.Closure;
import it.sintesi.registry.api.OfficeHoursDesk.Week;
import it.sintesi.registry.domain.HoursCheck;
import it.sintesi.registry.office.CharterOffices;
import it.sintesi.registry.office.PostedOffices;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoursTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("registry");

    private static final String OFFICE = "cpi-brescia";
    private static final Opening MORNING = new Opening(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final Opening AFTERNOON = new Opening(LocalTime.of(14, 0), LocalTime.of(16, 0));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Week week(String from, DayOfWeek day, Opening... spans) {
        return new Week(OFFICE, day(from), Map.of(day, List.of(spans)), null, null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_week_in_force_counts_but_not_on_holidays_and_closures(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        HoursRegister hours = register.files.hours;
        assertThat(hours.known(OFFICE)).isFalse();
        hours.enter(OPERATOR, week("2026-11-23", DayOfWeek.TUESDAY, MORNING, AFTERNOON));
        hours.enter(OPERATOR, week("2027-02-01", DayOfWeek.MONDAY, MORNING));
        assertThat(hours.known(OFFICE)).isTrue();
        assertThat(hours.known("cpi-breno")).isFalse();
        assertThat(hours.openings(OFFICE, day("2026-11-17"))).isEmpty();
        assertThat(hours.openings(OFFICE, day("2026-11-24"))).containsExactly(MORNING, AFTERNOON);
        assertThat(hours.openings(OFFICE, day("2026-11-25"))).isEmpty();
        // The Immaculate Conception is a Tuesday; the patron saints' day is a Monday.
        assertThat(hours.openings(OFFICE, day("2026-12-08"))).isEmpty();
        assertThat(hours.openings(OFFICE, day("2027-02-08"))).containsExactly(MORNING);
        assertThat(hours.openings(OFFICE, day("2027-02-15"))).isEmpty();
        Closure closure = hours.close(OPERATOR, new Closure(null, OFFICE, day("2026-11-24"), day("2026-11-25"), "Trasloco"));
        assertThat(hours.openings(OFFICE, day("2026-11-24"))).isEmpty();
        assertThat(hours.closures(OFFICE, day("2026-11-25"))).containsExactly(closure);
        assertThat(hours.closures(OFFICE, day("2026-11-26"))).isEmpty();
        hours.reopen(OPERATOR, closure.id());
        assertThat(hours.openings(OFFICE, day("2026-11-24"))).isNotEmpty();
        Closure christmas = hours.close(OPERATOR, new Closure(null, OFFICE, day("2026-12-22"), day("2026-12-24"), "Lavori"));
        PostedOffices offices = new PostedOffices(new CharterOffices(), hours, () -> register.now);
        assertThat(offices.byId(OFFICE).orElseThrow().openingHours()).isEqualTo("mar 09:00\u201312:30, 14:00\u201316:00; chiuso dal 22/12 al 24/12: Lavori");
        assertThat(offices.all()).filteredOn(office -> office.id().equals("cpi-breno")).allSatisfy(office -> assertThat(office.openingHours()).isNull());
        hours.reopen(OPERATOR, christmas.id());
        // A later entry for the same first day takes the place of the former.
        hours.enter(OPERATOR, week("2027-02-01", DayOfWeek.MONDAY, AFTERNOON));
        assertThat(hours.openings(OFFICE, day("2027-02-08"))).containsExactly(AFTERNOON);
        assertThat(hours.weeks(OFFICE)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void wrong_hours_are_refused_with_reasons_and_strangers_too(Engine engine) {
        HoursRegister hours = new Register(DATABASES.fresh(engine)).files.hours;
        assertThatThrownBy(() -> hours.enter(OPERATOR, week("2026-11-22", DayOfWeek.MONDAY, AFTERNOON, MORNING))).isInstanceOfSatisfying(ServiceException.class,
                e -> assertThat(e.rejections()).extracting(Rejection::code).containsExactly("AN-061", "AN-062"));
        assertThatThrownBy(() -> hours.enter(OPERATOR, new Week(OFFICE, day("2026-11-23"), Map.of(), null, null))).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> hours.close(OPERATOR, new Closure(null, OFFICE, day("2026-11-25"), day("2026-11-24"), " "))).isInstanceOfSatisfying(ServiceException.class,
                e -> assertThat(e.rejections()).extracting(Rejection::code).containsExactly("AN-061", "AN-025"));
        assertThatThrownBy(() -> hours.enter(CITIZEN, week("2026-11-23", DayOfWeek.MONDAY, MORNING))).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> hours.reopen(OPERATOR, "niente")).isInstanceOf(ServiceException.class);
        assertThat(HoursCheck.hours(Map.of(DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON), DayOfWeek.FRIDAY, List.of(MORNING)))).isEqualTo(9);
    }
}
