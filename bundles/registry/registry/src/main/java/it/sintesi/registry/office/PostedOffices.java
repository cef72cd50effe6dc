package it.sintesi.registry.office;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeHours.Opening;
import it.sintesi.registry.api.OfficeHoursDesk;
import it.sintesi.registry.api.OfficeHoursDesk.Closure;
import it.sintesi.registry.api.OfficeHoursDesk.Week;
import it.sintesi.registry.api.Offices;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offices of the charter with the hours that the staff has entered, as people read them. */
public final class PostedOffices implements Offices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final int AHEAD = 30;

    private final Offices charter;
    private final OfficeHoursDesk hours;
    private final CertifiedClock clock;

    public PostedOffices(Offices charter, OfficeHoursDesk hours, CertifiedClock clock) {
        this.charter = charter;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<Office> all() {
        return charter.all().stream().map(this::posted).toList();
    }

    @Override
    public Optional<Office> byId(String id) {
        return charter.byId(id).map(this::posted);
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        // Asked at every message for the identifier alone: the hours are left out.
        return charter.officeOf(municipality);
    }

    private Office posted(Office o) {
        LocalDate today = clock.today();
        String text = hours.weeks(o.id()).stream().filter(week -> !today.isBefore(week.validFrom())).findFirst().map(week -> text(week, today)).orElse(o.openingHours());
        return new Office(o.id(), o.name(), o.kind(), o.address(), o.townName(), o.phone(), o.email(), text, o.branches().stream().map(this::posted).toList(), o.municipalities());
    }

    private String text(Week week, LocalDate today) {
        Stream<String> days = Stream.of(DayOfWeek.values()).filter(day -> !week.days().getOrDefault(day, List.of()).isEmpty())
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ITALIAN) + " " + spans(week.days().get(day)));
        Stream<String> closed = hours.closures(week.office(), today).stream().filter(closure -> closure.from().isBefore(today.plusDays(AHEAD))).map(PostedOffices::closed);
        return Stream.concat(days, closed).collect(Collectors.joining("; "));
    }

    private static String spans(List<Opening> spans) {
        return spans.stream().map(o -> o.from() + "\u2013" + o.to()).collect(Collectors.joining(", "));
    }

    private static String closed(Closure c) {
        return (c.from().equals(c.to()) ? "chiuso il " + DAY.format(c.from()) : "chiuso dal " + DAY.format(c.from()) + " al " + DAY.format(c.to())) + ": " + c.reason();
    }
}
