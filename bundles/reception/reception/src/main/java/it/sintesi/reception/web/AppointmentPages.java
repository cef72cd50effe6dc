package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.application.Access;
import it.sintesi.reception.application.BookAppointment;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.ChangeAppointment;
import it.sintesi.reception.application.CloseAppointment;
import it.sintesi.reception.application.Reasons;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Service;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The staff books for people and companies, at the desk and by telephone, and tells how appointments ended. */
public final class AppointmentPages implements Rooms {

    static final String HOME = "/reception/appointments";
    static final String BOOK = "/reception/book";
    private static final Guard GUARD = AgendaPages.GUARD;
    private static final int MOST = 60;

    private final BookingReading reading;
    private final BookAppointment book;
    private final ChangeAppointment change;
    private final CloseAppointment close;
    private final Parts parts;

    /** What else the pages need. */
    public record Parts(Access access, Reasons reasons, CertifiedClock clock, Ids ids) {
    }

    public AppointmentPages(BookingReading reading, BookAppointment book, ChangeAppointment change, CloseAppointment close, Parts parts) {
        this.reading = reading;
        this.book = book;
        this.change = change;
        this.close = close;
        this.parts = parts;
    }

    @Override
    public List<WebPage> pages() {
        String one = HOME + "/{id}";
        return List.of(WebPage.get(Shell.CONSOLE, one, GUARD, r -> WebResponse.view("desk-appointment", model(r, List.of())), this::sample),
                WebPage.post(Shell.CONSOLE, one + "/close", GUARD, this::close), WebPage.post(Shell.CONSOLE, one + "/cancel", GUARD, this::cancel),
                WebPage.get(Shell.CONSOLE, BOOK, GUARD, r -> form(r, List.of())), WebPage.post(Shell.CONSOLE, BOOK, GUARD, this::book));
    }

    private Optional<String> sample(Caller caller) {
        LocalDate today = parts.clock().today();
        return reading.agenda(caller, today.minusDays(MOST), today.plusDays(MOST), false).stream().findFirst().map(b -> HOME + "/" + b.id());
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Booking b = reading.find(request.caller(), Forms.id(request, "id"));
        Map<String, Object> model = new HashMap<>();
        model.put("b", b);
        model.put("reasons", parts.reasons().all());
        model.put("rejections", rejections);
        model.put("begun", !b.startsAt().toLocalDate().isAfter(parts.clock().today()));
        return model;
    }

    private WebResponse close(WebRequest request) {
        String id = Forms.id(request, "id");
        try {
            close.close(request.caller(), id, request.param("state", Appointment.State.class), request.param("reason"), request.param("note"));
            return WebResponse.redirect(SubjectAction.back(request, HOME + "/" + id), "closed");
        } catch (ServiceException e) {
            return WebResponse.refused("desk-appointment", model(request, Forms.rejections(e)));
        }
    }

    private WebResponse cancel(WebRequest request) {
        String id = Forms.id(request, "id");
        try {
            change.cancel(request.caller(), id, request.param("note"));
            return WebResponse.redirect(HOME + "/" + id, "cancelled");
        } catch (ServiceException e) {
            return WebResponse.refused("desk-appointment", model(request, Forms.rejections(e)));
        }
    }

    /** One page: who, service, day, and the places; {@code move} names an appointment whose place it takes. */
    private WebResponse form(WebRequest request, List<Rejection> rejections) {
        Caller caller = request.caller();
        Booking moved = request.param("move") == null ? null : reading.find(caller, request.param("move"));
        List<Rejection> problems = rejections;
        String code = null;
        String name = "";
        try {
            code = moved == null ? Forms.code(request, "holder") : Objects.requireNonNullElse(moved.personCode(), moved.companyCode());
            name = moved != null ? moved.holder() : code == null ? "" : parts.access().name(caller, holder(code));
        } catch (ServiceException e) {
            problems = Forms.rejections(e);
        }
        boolean company = code != null && code.length() == 11 && name != null && !name.isEmpty() && holder(code).company() != null;
        List<Service> services = reading.services(caller, caller.office()).stream().filter(s -> (s.kind() == Service.Kind.COMPANY) == company).toList();
        String wanted = moved == null ? request.param("service") : moved.service();
        Service service = services.stream().filter(s -> s.code().equals(wanted)).findFirst().orElse(null);
        LocalDate from = request.day("day") == null ? parts.clock().today() : request.day("day");
        Map<String, Object> model = new HashMap<>();
        model.put("holder", name == null || name.isEmpty() ? Objects.toString(request.param("holder"), "") : code);
        model.put("name", name);
        model.put("services", services);
        model.put("service", service);
        model.put("day", from);
        model.put("slots", service == null || name.isEmpty() ? List.of() : reading.free(caller, caller.office(), service.code(), from.atStartOfDay(), reading.lastDay(), MOST));
        model.put("ready", service != null && !name.isEmpty());
        model.put("move", moved == null ? "" : moved.id());
        model.put("back", Objects.toString(request.param("back"), ""));
        model.put("id", parts.ids().next().toString());
        model.put("rejections", problems);
        return new WebResponse.View("book", model, problems.isEmpty() ? 200 : 422);
    }

    private WebResponse book(WebRequest request) {
        try {
            String[] place = Objects.toString(request.param("place"), "").split("\\|", -1);
            if (place.length != 2) {
                throw ServiceException.rejected(Rejection.error("REC-SLOT", "place", "Manca l'orario.", "Scegliete un orario libero").said(Phrase.of("REC-PLACE-NONE")));
            }
            Slot slot = new Slot(request.caller().office(), Objects.toString(request.param("service"), ""), place[1].isEmpty() ? null : place[1],
                    java.time.LocalDateTime.parse(place[0]), 0, 1);
            Booking booked = request.param("move") == null ? book.book(request.caller(), wish(request, slot)) : change.move(request.caller(), request.param("move"), slot);
            return WebResponse.redirect(SubjectAction.back(request, HOME + "/" + booked.id()), "booked");
        } catch (java.time.format.DateTimeParseException e) {
            return form(request, List.of(Rejection.error("REC-SLOT", "place", "L'orario non è riconosciuto.", "Scegliete un orario libero").said(Phrase.of("REC-PLACE-UNKNOWN"))));
        } catch (ServiceException e) {
            return form(request, Forms.rejections(e));
        }
    }

    private BookAppointment.Wish wish(WebRequest request, Slot slot) {
        Booking.Channel channel = "PHONE".equals(request.param("channel")) ? Booking.Channel.PHONE : Booking.Channel.OPERATOR;
        String code = Forms.code(request, "holder");
        if (code == null) {
            throw ServiceException.rejected(Rejection.error("REC-CODE", "holder", "Manca il codice fiscale.", "Scrivete il codice fiscale di chi viene").said(Phrase.of("REC-CODE-HOLDER")));
        }
        it.sintesi.reception.application.Problems problems = new it.sintesi.reception.application.Problems();
        String email = problems.email("email", request.param("email"));
        String note = problems.optional("REC-NOTE", "note", request.param("note"), 500);
        problems.throwIfAny();
        String id = request.param("id") == null ? parts.ids().next().toString() : request.param("id");
        return new BookAppointment.Wish(id, holder(code), slot, "1".equals(request.param("pactCall")), channel, note, email, null);
    }

    /** Eleven digits are a company's, or the provisional code of a person whom the register knows. */
    private static Access.Holder holder(String code) {
        return code.length() == 16 ? Access.Holder.person(code) : Access.Holder.company(code);
    }
}
