package it.sintesi.reception.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.Drafts;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Draft;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last three of six steps to an appointment: what it is about, who comes, summary. */
public final class DraftPages implements Rooms {

    static final String HOME = StepPages.NEW;

    private final Drafts drafts;
    private final BookingReading reading;
    private final Offices offices;

    public DraftPages(Drafts drafts, BookingReading reading, Offices offices) {
        this.drafts = drafts;
        this.reading = reading;
        this.offices = offices;
    }

    @Override
    public List<WebPage> pages() {
        String one = HOME + "/{id}";
        return List.of(page(one, this::details), page(one + "/dati", this::data), page(one + "/riepilogo", this::summary),
                WebPage.post(Shell.PORTAL, one, Guard.LOGGED_IN, Forms.verified(this::note)),
                WebPage.post(Shell.PORTAL, one + "/dati", Guard.LOGGED_IN, Forms.verified(this::reach)),
                WebPage.post(Shell.PORTAL, one + "/riepilogo", Guard.LOGGED_IN, Forms.verified(this::confirm)));
    }

    private static WebPage page(String path, it.sintesi.web.api.PageHandler handler) {
        return WebPage.get(Shell.PORTAL, path, Guard.LOGGED_IN, Forms.verified(handler), caller -> Optional.empty());
    }

    private WebResponse details(WebRequest request) {
        return WebResponse.view("step-details", model(request, List.of()));
    }

    private WebResponse data(WebRequest request) {
        return WebResponse.view("step-data", model(request, List.of()));
    }

    private WebResponse summary(WebRequest request) {
        return WebResponse.view("step-summary", model(request, List.of()));
    }

    private WebResponse note(WebRequest request) {
        String id = Forms.id(request, "id");
        try {
            drafts.note(request.caller(), id, request.param("note"));
            return WebResponse.redirect(HOME + "/" + id + "/dati");
        } catch (ServiceException e) {
            return WebResponse.refused("step-details", model(request, Forms.rejections(e)));
        }
    }

    private WebResponse reach(WebRequest request) {
        String id = Forms.id(request, "id");
        try {
            drafts.reach(request.caller(), id, request.param("email"), request.param("phone"));
            return WebResponse.redirect(HOME + "/" + id + "/riepilogo");
        } catch (ServiceException e) {
            return WebResponse.refused("step-data", model(request, Forms.rejections(e)));
        }
    }

    private WebResponse confirm(WebRequest request) {
        try {
            Booking booking = drafts.confirm(request.caller(), Forms.id(request, "id"), Forms.self(request.caller()));
            return WebResponse.redirect(StepPages.HOME + "/" + booking.id(), "booked");
        } catch (ServiceException e) {
            return WebResponse.refused("step-summary", model(request, Forms.rejections(e)));
        }
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Draft draft = drafts.find(request.caller(), Forms.id(request, "id"));
        Map<String, Object> model = new HashMap<>();
        model.put("d", draft);
        model.put("service", reading.service(draft.slot().office(), draft.slot().service()));
        model.put("office", offices.byId(draft.slot().office()).map(Office::name).orElse(draft.slot().office()));
        model.put("day", draft.slot().start().toLocalDate());
        model.put("clock", draft.slot().start().toLocalTime().toString());
        boolean again = !rejections.isEmpty();
        model.put("note", again && request.param("note") != null ? request.param("note") : draft.note());
        model.put("email", again && request.param("email") != null ? request.param("email") : draft.email());
        model.put("phone", again && request.param("phone") != null ? request.param("phone") : draft.phone());
        model.put("name", request.caller().displayName());
        model.put("code", request.caller().subjectCode());
        model.put("rejections", rejections);
        return model;
    }
}
