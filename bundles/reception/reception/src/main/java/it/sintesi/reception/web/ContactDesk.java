package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.reception.application.Contacts;
import it.sintesi.reception.domain.ContactRequest;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import it.sintesi.web.api.WorkSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests for contact as the office works on them, and as work that waits. */
public final class ContactDesk implements Rooms, WorkSource {

    static final Guard GUARD = Guard.of(Permission.CONTACT_MANAGE);
    static final String HOME = "/reception/contacts";

    private final Contacts contacts;
    private final CertifiedClock clock;

    public ContactDesk(Contacts contacts, CertifiedClock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("desk-contact", model(r, List.of())), this::sample),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/take", GUARD, this::take), WebPage.post(Shell.CONSOLE, HOME + "/{id}/answer", GUARD, this::answer));
    }

    private Optional<String> sample(Caller caller) {
        return contacts.ofOffice(caller, true, new PageRequest(0, 1)).items().stream().findFirst().map(c -> HOME + "/" + c.id());
    }

    private WebResponse list(WebRequest request) {
        boolean answered = "ANSWERED".equals(request.param("state"));
        Map<String, Object> model = new HashMap<>();
        model.put("rows", contacts.ofOffice(request.caller(), !answered, request.page()));
        model.put("answered", answered);
        model.put("today", clock.today());
        model.put("risk", contacts.riskDay());
        model.put("query", request.filterQuery());
        return WebResponse.view("desk-contacts", model);
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("c", contacts.find(request.caller(), Forms.id(request, "id")));
        model.put("today", clock.today());
        model.put("answer", request.param("answer") == null ? "" : request.param("answer"));
        model.put("term", contacts.term());
        model.put("rejections", rejections);
        return model;
    }

    private WebResponse take(WebRequest request) {
        String id = Forms.id(request, "id");
        contacts.take(request.caller(), id);
        return WebResponse.redirect(HOME + "/" + id, "contact.taken");
    }

    private WebResponse answer(WebRequest request) {
        String id = Forms.id(request, "id");
        try {
            contacts.answer(request.caller(), id, request.param("answer"));
            return WebResponse.redirect(HOME + "/" + id, "contact.answered");
        } catch (ServiceException e) {
            return WebResponse.refused("desk-contact", model(request, Forms.rejections(e)));
        }
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public Guard guard() {
        return GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return contacts.ofOffice(caller, true, new PageRequest(0, limit)).items().stream().map(c -> work(c, texts)).toList();
    }

    private static Work work(ContactRequest c, Texts texts) {
        return new Work(c.id(), c.askedAt(), c.due(), texts.get("work.contacts.title", c.name()), c.subject(), HOME + "/" + c.id(), c.office());
    }

    @Override
    public long count(Caller caller) {
        return contacts.waiting(caller);
    }
}
