package it.sintesi.observatory.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Forecasts;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Staff;

class ForecastTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "forecasts");

    private static String code(Throwable e) {
        return ((ServiceException) e).rejections().get(0).code();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_forecast_stays_beside_what_then_happened(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Forecasts forecasts = w.module.forecasts();
            Forecasts.Forecast made = forecasts.make(Staff.ANALYST, Measure.HIRES, 12, null);
            assertThat(made.origin()).isEqualTo(YearMonth.of(2026, 10));
            assertThat(made.published()).isTrue();
            assertThat(made.mase()).isLessThan(1);
            assertThat(forecasts.trials(Measure.HIRES)).hasSize(4).first().satisfies(t -> {
                assertThat(t.model()).isEqualTo(made.model());
                assertThat(t.in80()).as("kept with the trial").isBetween(50.0, 100.0);
                assertThat(t.in95()).isBetween(t.in80(), 100.0);
            });
            assertThat(forecasts.of(Measure.HIRES)).singleElement().satisfies(f -> {
                assertThat(f.points()).hasSize(12).allSatisfy(p -> assertThat(p.actual()).isNull());
                assertThat(f.points().get(0).value()).isEqualByComparingTo(made.points().get(0).value());
            });
            w.warehouse.last = LocalDate.of(2027, 2, 10);
            w.pass(Duration.ofDays(80));
            assertThat(forecasts.of(Measure.HIRES).get(0).points()).filteredOn(p -> p.actual() != null).as("the month that is not over is not known").hasSize(3);
            assertThat(forecasts.make(Staff.ANALYST, Measure.HIRES, 3, null).origin()).isEqualTo(YearMonth.of(2027, 1));
            assertThat(forecasts.of(Measure.HIRES)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_cannot_be_forecast_is_refused_with_the_reason(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Forecasts forecasts = w.module.forecasts();
            assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.TURNOVER, 12, null)).satisfies(e -> assertThat(code(e)).isEqualTo("FOR-MEASURE"));
            for (int months : new int[] {0, 25}) {
                assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.HIRES, months, null)).satisfies(e -> assertThat(code(e)).isEqualTo("FOR-MONTHS"));
            }
            assertThatThrownBy(() -> forecasts.make(Staff.SUPERVISOR, Measure.HIRES, 12, null)).satisfies(e -> assertThat(((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            w.warehouse.first = LocalDate.of(2024, 11, 2);
            assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.HIRES, 12, null)).hasMessageContaining("ce ne sono 23").satisfies(e -> assertThat(code(e)).isEqualTo("FOR-SHORT"));
            w.warehouse.first = LocalDate.of(2024, 11, 1);
            assertThat(forecasts.make(Staff.ANALYST, Measure.HIRES, 12, null)).satisfies(f -> {
                assertThat(f.model()).isEqualTo("SEASONAL_NAIVE");
                assertThat(f.published()).isFalse();
            });
            w.warehouse.hides = true;
            assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.HIRES, 12, null)).satisfies(e -> assertThat(code(e)).isEqualTo("FOR-HIDDEN"));
            w.warehouse.hides = false;
            w.warehouse.first = LocalDate.of(2020, 1, 1);
            w.warehouse.hidesBefore = YearMonth.of(2024, 11);
            assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.HIRES, 12, YearMonth.of(2024, 10))).satisfies(e -> assertThat(code(e)).isEqualTo("FOR-HIDDEN"));
            assertThat(forecasts.make(Staff.ANALYST, Measure.HIRES, 12, YearMonth.of(2024, 11)).points()).as("from the month since when all is known").hasSize(12);
            assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.HIRES, 12, YearMonth.of(2024, 12))).satisfies(e -> assertThat(code(e)).isEqualTo("FOR-SHORT"));
            w.warehouse.first = null;
            assertThatThrownBy(() -> forecasts.make(Staff.ANALYST, Measure.HIRES, 12, null)).satisfies(e -> assertThat(code(e)).isEqualTo("FOR-EMPTY"));
        }
    }
}
