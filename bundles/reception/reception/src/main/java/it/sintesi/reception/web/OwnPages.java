package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.ChangeAppointment;
import it.sintesi.reception.application.IcsWriter;
import it.sintesi.reception.application.Messenger;
import it.sintesi.reception.application.Terms;
import it.sintesi.reception.application.WaitingList;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Service;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One's own appointments: list, one of them with its file for the calendar, move, cancel, waiting list. */
public final class OwnPages implements Rooms {

    private static final String HOME = StepPages.HOME;
    private static final String ONE = HOME + "/{id}";

    private final BookingReading reading;
    private final ChangeAppointment change;
    private final WaitingList waiting;
    private final Parts parts;

    /** What else the pages show. */
    public record Parts(Messenger messenger, IcsWriter ics, Terms terms, CertifiedClock clock) {
    }

    public OwnPages(BookingReading reading, ChangeAppointment change, WaitingList waiting, Parts parts) {
        this.reading = reading;
        this.change = change;
        this.waiting = waiting;
        this.parts = parts;
    }

    @Override
    public List<WebPage> pages() {
        Guard guard = Guard.LOGGED_IN;
        return List.of(WebPage.get(Shell.PORTAL, HOME, guard, Forms.verified(this::list)),
                WebPage.get(Shell.PORTAL, ONE, guard, Forms.verified(r -> WebResponse.view("appointment", model(r, List.of()))), this::sample),
                WebPage.get(Shell.PORTAL, ONE + "/calendario.ics", guard, Forms.verified(this::calendar), caller -> Optional.empty()),
                WebPage.get(Shell.PORTAL, ONE + "/sposta", guard, Forms.verified(r -> move(r, List.of())), caller -> Optional.empty()),
                WebPage.post(Shell.PORTAL, ONE + "/sposta", guard, Forms.verified(this::doMove)),
                WebPage.post(Shell.PORTAL, ONE + "/annulla", guard, Forms.verified(this::cancel)),
                WebPage.post(Shell.PORTAL, HOME + "/attesa", guard, Forms.verified(this::join)),
                WebPage.get(Shell.PORTAL, HOME + "/attesa/{id}", guard, Forms.verified(this::offer), caller -> Optional.empty()),
                WebPage.post(Shell.PORTAL, HOME + "/attesa/{id}/accetta", guard, Forms.verified(this::accept)),
                WebPage.post(Shell.PORTAL, HOME + "/attesa/{id}/rinuncia", guard, Forms.verified(this::leave)));
    }

    private Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null || caller.isStaff() ? Optional.empty() : reading.own(caller).stream().findFirst().map(b -> HOME + "/" + b.id());
    }

    private WebResponse list(WebRequest request) {
        List<Booking> all = reading.own(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("open", all.stream().filter(Booking::open).sorted(java.util.Comparator.comparing(Booking::startsAt)).toList());
        model.put("past", all.stream().filter(b -> !b.open()).limit(20).toList());
        model.put("waiting", request.caller().has(Role.CITIZEN) ? waiting.ofPerson(request.caller(), request.caller().subjectCode()) : List.of());
        model.put("m", parts.messenger());
        return WebResponse.view("appointments", model);
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Booking b = reading.find(request.caller(), Forms.id(request, "id"));
        Map<String, Object> model = new HashMap<>();
        model.put("b", b);
        model.put("where", parts.messenger().where(b.office()));
        model.put("changeable", change.changeable(b));
        model.put("until", change.changeableUntil(b));
        model.put("term", parts.terms().on(Terms.CANCEL, b.day()));
        model.put("rejections", rejections);
        return model;
    }

    private WebResponse calendar(WebRequest request) {
        Booking b = reading.find(request.caller(), Forms.id(request, "id"));
        return new WebResponse.Download("appuntamento.ics", "text/calendar; charset=UTF-8", parts.ics().write(b, parts.messenger().where(b.office())));
    }

    private WebResponse move(WebRequest request, List<Rejection> rejections) {
        Booking b = reading.find(request.caller(), Forms.id(request, "id"));
        Service service = reading.service(b.office(), b.service());
        Map<String, Object> model = StepPages.slots(reading, request, service, parts.messenger().where(b.office()), parts.clock().today());
        model.put("b", b);
        model.put("rejections", rejections);
        return new WebResponse.View("move", model, rejections.isEmpty() ? 200 : 422);
    }

    private WebResponse doMove(WebRequest request) {
        String id = Forms.id(request, "id");
        Booking b = reading.find(request.caller(), id);
        try {
            Booking moved = change.move(request.caller(), id, Forms.slot(request, b.office(), b.service(), b.minutes()));
            return WebResponse.redirect(HOME + "/" + moved.id(), "moved");
        } catch (ServiceException e) {
            return move(request, Forms.rejections(e));
        }
    }

    private WebResponse cancel(WebRequest request) {
        try {
            change.cancel(request.caller(), Forms.id(request, "id"), null);
            return WebResponse.redirect(HOME, "cancelled");
        } catch (ServiceException e) {
            return WebResponse.refused("appointment", model(request, Forms.rejections(e)));
        }
    }

    private WebResponse join(WebRequest request) {
        waiting.join(request.caller(), request.caller().subjectCode(), String.valueOf(request.param("ufficio")), String.valueOf(request.param("servizio")));
        return WebResponse.redirect(HOME, "waiting");
    }

    private WebResponse offer(WebRequest request) {
        return WebResponse.view("offer", Map.of("w", waiting.own(request.caller(), Forms.id(request, "id")), "m", parts.messenger()));
    }

    private WebResponse accept(WebRequest request) {
        return WebResponse.redirect(HOME + "/" + waiting.accept(request.caller(), Forms.id(request, "id")).id(), "booked");
    }

    private WebResponse leave(WebRequest request) {
        waiting.leave(request.caller(), Forms.id(request, "id"));
        return WebResponse.redirect(HOME, "left");
    }
}
