package it.sintesi.kernel.reference.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianCalendarTest {

    private final ItalianCalendar calendar = new ItalianCalendar();

    /** Dates published by the astronomical almanacs. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-04-13", "2021-04-05", "2022-04-18", "2023-04-10", "2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29", "2028-04-17",
            "2029-04-02", "2030-04-22", "2031-04-14", "2032-03-29", "2033-04-18", "2034-04-10", "2035-03-26", "2036-04-14", "2037-04-06", "2038-04-26",
            "2039-04-11", "2040-04-02"})
    void easterMonday(LocalDate day) {
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(calendar.isHoliday(day)).isTrue();
        assertThat(calendar.isHoliday(day.plusDays(1))).isEqualTo(isFixedHoliday(day.plusDays(1)));
    }

    private static boolean isFixedHoliday(LocalDate day) {
        return day.getMonthValue() == 4 && day.getDayOfMonth() == 25;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-01-06", "2024-04-25", "2024-05-01", "2023-06-02", "2024-08-15", "2024-11-01", "2023-12-08", "2024-12-25",
            "2024-12-26", "2026-10-04", "2027-10-04", "2024-09-22"})
    void holidays(LocalDate day) {
        assertThat(calendar.isHoliday(day)).isTrue();
        assertThat(calendar.isLocalHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-04", "2024-10-04", "2024-09-21", "2024-02-15", "2024-12-24", "2024-12-31", "1999-06-02", "1980-06-02"})
    void workingDays(LocalDate day) {
        assertThat(calendar.isHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-15, true", "2024-02-14, false", "2024-02-16, false", "2026-10-04, true", "2025-10-04, false"})
    void patronOfBrescia(LocalDate day, boolean local) {
        assertThat(calendar.isLocalHoliday(day)).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-25, 2024-04-26", "2024-03-31, 2024-04-02", "2024-03-02, 2024-03-02", "2023-12-25, 2023-12-27", "2024-10-20, 2024-10-21",
            "2024-04-20, 2024-04-20", "2025-01-20, 2025-01-20", "2024-02-15, 2024-02-15"})
    void sameOrNextWorkingDay(LocalDate day, LocalDate expected) {
        assertThat(calendar.sameOrNextWorkingDay(day)).isEqualTo(expected);
    }

    /** The library, asked in its own way, says the same: its file was read in full. */
    @Test
    void theLibraryAgreesFrom2001On() {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));
        for (int year = 2001; year <= 2060; year++) {
            Set<LocalDate> library = manager.getHolidays(Year.of(year)).stream().map(Holiday::getDate)
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY).collect(Collectors.toCollection(TreeSet::new));
            Set<LocalDate> ours = Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1))
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && calendar.isHoliday(day)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(ours).as("year %s", year).isEqualTo(library);
        }
    }

    /** In a bundle the thread's class loader does not see the library. */
    @Test
    void itNeedsNoContextClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(new ItalianCalendar().isHoliday(LocalDate.parse("2024-04-01"))).isTrue();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
