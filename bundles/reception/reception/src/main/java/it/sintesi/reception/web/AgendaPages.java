package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.WaitingList;
import it.sintesi.reception.domain.Booking;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agenda of the staff: day, week or month, of oneself or of the whole office. */
public final class AgendaPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.RECEPTION_USE);
    static final String HOME = "/reception/agenda";
    private static final int WEEK = 7;

    private final BookingReading reading;
    private final WaitingList waiting;
    private final CertifiedClock clock;

    public AgendaPages(BookingReading reading, WaitingList waiting, CertifiedClock clock) {
        this.reading = reading;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** How much of the agenda is shown. */
    enum View {
        DAY, WEEK, MONTH
    }

    /**
     * A day with its appointments.
     *
     * @param within false for days that only fill the first and last week of a month
     */
    public record Day(LocalDate day, List<Booking> bookings, boolean within) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::show), WebPage.get(Shell.CONSOLE, "/reception/waiting", GUARD, this::waiting));
    }

    private WebResponse show(WebRequest request) {
        View view = request.param("view", View.class) == null ? View.DAY : request.param("view", View.class);
        LocalDate day = request.day("day") == null ? clock.today() : request.day("day");
        boolean office = "office".equals(request.param("who"));
        LocalDate from = first(view, day);
        LocalDate to = last(view, day);
        List<Booking> all = reading.agenda(request.caller(), from, to, !office);
        List<Day> days = Stream.iterate(from, d -> !d.isAfter(to), d -> d.plusDays(1))
                .map(d -> new Day(d, all.stream().filter(b -> b.day().equals(d)).toList(), view != View.MONTH || d.getMonth() == day.getMonth())).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("view", view.name());
        model.put("views", List.of("DAY", "WEEK", "MONTH"));
        model.put("day", day);
        model.put("who", office ? "office" : "me");
        model.put("days", days);
        model.put("weeks", view == View.MONTH ? weeks(days) : List.of());
        model.put("total", all.size());
        model.put("before", step(view, day, -1));
        model.put("after", step(view, day, 1));
        model.put("today", clock.today());
        model.put("late", reading.withoutOutcome(request.caller()));
        return WebResponse.view("agenda", model);
    }

    private static LocalDate first(View view, LocalDate day) {
        return switch (view) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    private static LocalDate last(View view, LocalDate day) {
        return switch (view) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }

    private static LocalDate step(View view, LocalDate day, int by) {
        return switch (view) {
            case DAY -> day.plusDays(by);
            case WEEK -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
        };
    }

    private static List<List<Day>> weeks(List<Day> days) {
        List<List<Day>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += WEEK) {
            weeks.add(days.subList(i, i + WEEK));
        }
        return weeks;
    }

    private WebResponse waiting(WebRequest request) {
        return WebResponse.view("waiting-list", Map.of("rows", waiting.ofOffice(request.caller())));
    }
}
