package it.sintesi.kernel.reference.calendar;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;

/** Holidays in the shape that the library's parsers want. */
record HolidayEntries(List<FixedHolidayConfiguration> fixed, List<ChristianHolidayConfiguration> christianHolidays) implements HolidayConfigurations {

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return List.of();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return List.of();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return List.of();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return List.of();
    }

    /** A holiday on the same day every year. */
    record Fixed(MonthDay day, Optional<Year> validFrom, Optional<Year> validTo) implements FixedHolidayConfiguration {

        @Override
        public List<MovingCondition> conditions() {
            return List.of();
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public String descriptionPropertiesKey() {
            return day.toString();
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }
    }

    /** A holiday that depends on Easter. */
    record Christian(ChristianHolidayType type, Optional<Year> validFrom, Optional<Year> validTo) implements ChristianHolidayConfiguration {

        @Override
        public Chronology chronology() {
            return IsoChronology.INSTANCE;
        }

        @Override
        public List<MovingCondition> conditions() {
            return List.of();
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public String descriptionPropertiesKey() {
            return type.name();
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }
    }
}
