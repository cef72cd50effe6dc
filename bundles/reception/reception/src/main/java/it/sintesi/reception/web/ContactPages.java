package it.sintesi.reception.web;

import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.application.Contacts;
import it.sintesi.reception.domain.ContactRequest;
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

/** Requests for contact in the portal: one's own, and a new one. */
public final class ContactPages implements Rooms {

    static final String HOME = "/contatti/richieste";

    private final Contacts contacts;
    private final Offices offices;
    private final Ids ids;

    public ContactPages(Contacts contacts, Offices offices, Ids ids) {
        this.contacts = contacts;
        this.offices = offices;
        this.ids = ids;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.LOGGED_IN, Forms.verified(r -> WebResponse.view("contacts", model(r, List.of())))),
                WebPage.get(Shell.PORTAL, HOME + "/{id}", Guard.LOGGED_IN, Forms.verified(this::show), this::sample),
                WebPage.post(Shell.PORTAL, HOME, Guard.LOGGED_IN, Forms.verified(this::ask)));
    }

    private Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null || caller.isStaff() ? Optional.empty()
                : contacts.own(caller, Forms.self(caller)).stream().findFirst().map(c -> HOME + "/" + c.id());
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", contacts.own(request.caller(), Forms.self(request.caller())));
        model.put("offices", offices.all());
        model.put("term", contacts.term());
        model.put("id", request.param("id") == null ? ids.next().toString() : request.param("id"));
        model.put("rejections", rejections);
        return model;
    }

    private WebResponse show(WebRequest request) {
        return WebResponse.view("contact", Map.of("c", contacts.own(request.caller(), Forms.self(request.caller()), Forms.id(request, "id")), "term", contacts.term()));
    }

    private WebResponse ask(WebRequest request) {
        try {
            ContactRequest asked = contacts.ask(request.caller(), request.param("id"), Forms.self(request.caller()), request.param("office"), request.param("subject"),
                    request.param("text"));
            return WebResponse.redirect(HOME + "/" + asked.id(), "asked");
        } catch (ServiceException e) {
            return WebResponse.refused("contacts", model(request, Forms.rejections(e)));
        }
    }
}
