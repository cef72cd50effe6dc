package it.sintesi.kernel.reference.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.parser.impl.ChristianHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * National holidays of the library. Its own manager finds parsers and files by reflection and service loaders, which do not reach
 * into a bundle, and reads its files with JAXB: here its file is read with StAX and its parsers are called directly.
 */
public final class LibraryHolidays {

    private final HolidayConfigurations configurations;
    private final FixedParser fixed = new FixedParser();
    private final ChristianHolidayParser christian = new ChristianHolidayParser();

    private LibraryHolidays(HolidayConfigurations configurations) {
        this.configurations = configurations;
    }

    /** The library's calendar of Italy, without those of its regions. */
    public static LibraryHolidays italian() {
        return new LibraryHolidays(LibraryFile.national("/holidays/Holidays_it.xml"));
    }

    /** National holidays of a year. */
    public Set<LocalDate> of(int year) {
        return Stream.concat(fixed.parse(Year.of(year), configurations).stream(), christian.parse(Year.of(year), configurations).stream())
                .map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }
}
