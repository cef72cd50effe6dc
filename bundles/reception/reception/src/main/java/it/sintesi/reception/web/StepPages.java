package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.Drafts;
import it.sintesi.reception.domain.Service;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The first three of six steps to an appointment: service, office, day and time. They only read; choosing a time begins a draft. */
public final class StepPages implements Rooms {

    static final String HOME = "/appuntamenti";
    static final String NEW = HOME + "/nuovo";
    private static final int MOST = 2000;

    private final BookingReading reading;
    private final Drafts drafts;
    private final Offices offices;
    private final CertifiedClock clock;

    public StepPages(BookingReading reading, Drafts drafts, Offices offices, CertifiedClock clock) {
        this.reading = reading;
        this.drafts = drafts;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, NEW, Guard.LOGGED_IN, Forms.verified(this::step)), WebPage.post(Shell.PORTAL, NEW, Guard.LOGGED_IN, Forms.verified(this::begin)));
    }

    private WebResponse step(WebRequest request) {
        List<Service> online = reading.online(kind(request.caller()));
        String code = request.param("servizio");
        String office = request.param("ufficio");
        Map<String, Object> model = new HashMap<>();
        if (code == null || online.stream().noneMatch(s -> s.code().equals(code))) {
            Map<String, Service> byCode = new LinkedHashMap<>();
            online.forEach(s -> byCode.putIfAbsent(s.code(), s));
            model.put("services", byCode.values());
            return WebResponse.view("step-service", model);
        }
        Service service = online.stream().filter(s -> s.code().equals(code) && s.office().equals(office)).findFirst().orElse(null);
        if (service == null) {
            model.put("code", code);
            model.put("name", online.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow().name());
            model.put("offices", online.stream().filter(s -> s.code().equals(code)).map(s -> offices.byId(s.office()).orElse(null)).filter(Objects::nonNull).toList());
            return WebResponse.view("step-office", model);
        }
        return WebResponse.view("step-slot", slots(reading, request, service, office(service.office()), clock.today()));
    }

    /** The days with free places, and the times of one of them. */
    static Map<String, Object> slots(BookingReading reading, WebRequest request, Service service, String officeName, LocalDate today) {
        List<Slot> free = reading.free(request.caller(), service.office(), service.code(), today.atStartOfDay(), reading.lastDay(), MOST);
        List<LocalDate> days = free.stream().map(s -> s.start().toLocalDate()).distinct().toList();
        LocalDate asked = request.day("giorno");
        LocalDate day = asked != null && days.contains(asked) ? asked : days.isEmpty() ? null : days.get(0);
        Map<String, Object> model = new HashMap<>();
        model.put("service", service);
        model.put("office", officeName);
        model.put("days", days);
        model.put("day", day);
        model.put("times", free.stream().filter(s -> s.start().toLocalDate().equals(day)).map(Time::of).distinct().toList());
        model.put("lastDay", reading.lastDay());
        model.put("rejections", List.of());
        return model;
    }

    /** A time of a day: its value in forms and as people write it. */
    public record Time(String value, String clock) {

        static Time of(Slot slot) {
            return new Time(slot.start().toString(), slot.start().toLocalTime().toString());
        }
    }

    private WebResponse begin(WebRequest request) {
        Service service = reading.service(Objects.toString(request.param("ufficio"), ""), Objects.toString(request.param("servizio"), ""));
        Slot slot = Forms.slot(request, service.office(), service.code(), service.minutes());
        return WebResponse.redirect(DraftPages.HOME + "/" + drafts.begin(request.caller(), new Slot(slot.office(), slot.service(), null, slot.start(), slot.minutes(), 1)).id());
    }

    private String office(String id) {
        return offices.byId(id).map(Office::name).orElse(id);
    }

    static Service.Kind kind(Caller caller) {
        return caller.has(Role.CITIZEN) ? Service.Kind.PERSON : Service.Kind.COMPANY;
    }
}
