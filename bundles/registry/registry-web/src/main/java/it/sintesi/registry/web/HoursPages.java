package it.sintesi.registry.web;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeHours.Opening;
import it.sintesi.registry.api.OfficeHoursDesk.Closure;
import it.sintesi.registry.api.OfficeHoursDesk.Week;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opening hours of the offices: the ordinary week from a day on, and closures. */
public final class HoursPages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.OFFICE_HOURS_MANAGE);
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*-\\s*(\\d{1,2})[:.](\\d{2})");
    /** Hours a week that the charter promises at least. */
    private static final int PROMISED = 30;

    private final FileServices services;

    HoursPages(FileServices services) {
        this.services = services;
    }

    /** An office in the list; hours null while they are not known. */
    public record Row(Office office, Long hours, boolean enough) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("hours", "clock", 340, Shell.CONSOLE, "/offices", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/offices", GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/offices/{id}/hours", GUARD, r -> WebResponse.view("hours", model(r, List.of())),
                        caller -> mine(caller).findFirst().map(office -> "/offices/" + office.id() + "/hours")),
                WebPage.post(Shell.CONSOLE, "/offices/{id}/hours", GUARD, this::enter),
                WebPage.post(Shell.CONSOLE, "/offices/{id}/closures", GUARD, this::close),
                WebPage.post(Shell.CONSOLE, "/offices/{id}/closures/{closure}/reopen", GUARD, this::reopen));
    }

    private Stream<Office> mine(Caller caller) {
        return services.offices().all().stream().flatMap(office -> Stream.concat(Stream.of(office), office.branches().stream()))
                .filter(office -> services.authorisation().decide(caller, Permission.OFFICE_HOURS_MANAGE, new Subject(null, null, office.id())).allowed());
    }

    private WebResponse list(WebRequest request) {
        LocalDate today = services.clock().today();
        List<Row> rows = mine(request.caller()).map(office -> {
            Long hours = present(office.id(), today).map(week -> hours(week.days())).orElse(null);
            return new Row(office, hours, hours != null && hours >= PROMISED);
        }).toList();
        return WebResponse.view("office-hours", Map.of("rows", rows, "promised", PROMISED));
    }

    private Optional<Week> present(String office, LocalDate today) {
        return services.hoursDesk().weeks(office).stream().filter(week -> !today.isBefore(week.validFrom())).findFirst();
    }

    private static long hours(Map<DayOfWeek, List<Opening>> days) {
        return days.values().stream().flatMap(List::stream).map(o -> Duration.between(o.from(), o.to())).reduce(Duration.ZERO, Duration::plus).toHours();
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> problems) {
        String id = Codes.id(request);
        Office office = services.offices().byId(id).orElseThrow(() -> ServiceException.notFound("L'ufficio indicato non esiste.").said("WEB-NO-OFFICE"));
        services.authorisation().require(request.caller(), Permission.OFFICE_HOURS_MANAGE, new Subject(null, null, id));
        LocalDate today = services.clock().today();
        Week week = present(id, today).orElse(null);
        Map<String, String> typed = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String kept = week == null ? "" : text(week.days().getOrDefault(day, List.of()));
            typed.put(day.name(), problems.isEmpty() ? kept : request.param("day" + day.getValue()) == null ? "" : request.param("day" + day.getValue()));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("office", office);
        model.put("days", DayOfWeek.values());
        model.put("typed", typed);
        model.put("week", week);
        model.put("hours", week == null ? 0L : hours(week.days()));
        model.put("promised", PROMISED);
        model.put("coming", services.hoursDesk().weeks(id).stream().filter(w -> w.validFrom().isAfter(today)).map(w -> new Coming(w.validFrom(), hours(w.days()))).toList());
        model.put("closures", services.hoursDesk().closures(id, today));
        model.put("today", today);
        model.put("problems", problems);
        return model;
    }

    /** A week that is to come. */
    public record Coming(LocalDate from, long hours) {
    }

    private static String text(List<Opening> spans) {
        return spans.stream().map(o -> o.from() + "-" + o.to()).collect(Collectors.joining(" "));
    }

    private WebResponse enter(WebRequest request) {
        String id = Codes.id(request);
        return Tried.of(() -> {
            Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                days.put(day, spans("day" + day.getValue(), request.param("day" + day.getValue())));
            }
            services.hoursDesk().enter(request.caller(), new Week(id, request.day("from"), days, null, null));
            return WebResponse.redirect("/offices/" + id + "/hours", "hours.saved");
        }, wrong -> WebResponse.refused("hours", model(request, wrong)));
    }

    private static List<Opening> spans(String field, String text) {
        List<Opening> spans = new ArrayList<>();
        if (text != null) {
            Matcher span = SPAN.matcher(text);
            try {
                while (span.find()) {
                    spans.add(new Opening(time(span.group(1), span.group(2)), time(span.group(3), span.group(4))));
                }
            } catch (DateTimeParseException e) {
                throw unreadable(field, text);
            }
            if (!SPAN.matcher(text).replaceAll("").matches("[\\s,;e]*")) {
                throw unreadable(field, text);
            }
        }
        return spans;
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.parse((hour.length() == 1 ? "0" + hour : hour) + ":" + minute);
    }

    private static ServiceException unreadable(String field, String text) {
        return ServiceException.rejected(Rejection.error("AN-062", field, "L'orario «" + text + "» non si legge.", "Scrivere gli intervalli così: 9:00-12:30 14:00-16:00.").said(Phrase.of("AN-HOURS-READ", text)));
    }

    private WebResponse close(WebRequest request) {
        String id = Codes.id(request);
        return Tried.of(() -> {
            services.hoursDesk().close(request.caller(), new Closure(null, id, request.day("first"), request.day("last"), request.param("reason")));
            return WebResponse.redirect("/offices/" + id + "/hours", "hours.closed");
        }, wrong -> WebResponse.refused("hours", model(request, wrong)));
    }

    private WebResponse reopen(WebRequest request) {
        String id = Codes.id(request);
        return Tried.of(() -> {
            services.hoursDesk().reopen(request.caller(), request.variable("closure"));
            return WebResponse.redirect("/offices/" + id + "/hours", "hours.reopened");
        }, wrong -> WebResponse.refused("hours", model(request, wrong)));
    }
}
