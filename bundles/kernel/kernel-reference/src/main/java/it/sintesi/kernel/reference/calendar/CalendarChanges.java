package it.sintesi.kernel.reference.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Our own calendar data, {@code reference/calendar-changes.csv}: national holidays that laws added or took away (the library may not
 * know them, or not from which year), and local ones. A new law is a new line.
 */
public final class CalendarChanges {

    private enum Kind {
        /** National holiday added. */
        NAZIONALE,
        /** National holiday taken away. */
        ABOLITA,
        /** Patron saint of the province's capital. */
        PATRONO
    }

    private record Change(Kind kind, MonthDay day, int from, int to) {

        boolean in(int year) {
            return year >= from && year <= to;
        }
    }

    private final List<Change> changes;

    private CalendarChanges(List<Change> changes) {
        this.changes = changes;
    }

    /** The shipped data. */
    public static CalendarChanges shipped() {
        try (InputStream in = CalendarChanges.class.getResourceAsStream("/reference/calendar-changes.csv")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the calendar's data", e);
        }
    }

    static CalendarChanges read(Reader csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return new CalendarChanges(reader.stream().map(CalendarChanges::change).toList());
        }
    }

    private static Change change(NamedCsvRecord row) {
        String to = row.getField("al_anno");
        return new Change(Kind.valueOf(row.getField("tipo")), MonthDay.parse("--" + row.getField("giorno")),
                Integer.parseInt(row.getField("dal_anno")), to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
    }

    /** The library's holidays of a year with our changes. */
    public Set<LocalDate> national(int year, Set<LocalDate> library) {
        Set<LocalDate> days = new HashSet<>(library);
        days.addAll(days(Kind.NAZIONALE, year));
        days.removeAll(days(Kind.ABOLITA, year));
        return Set.copyOf(days);
    }

    /** Local holidays of a year. */
    public Set<LocalDate> local(int year) {
        return days(Kind.PATRONO, year);
    }

    private Set<LocalDate> days(Kind kind, int year) {
        return changes.stream().filter(c -> c.kind() == kind && c.in(year)).map(c -> c.day().atYear(year)).collect(Collectors.toUnmodifiableSet());
    }
}
