package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.domain.CompanyInterview;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The desk for companies (charter, 3.1): first information interview, material handed over, next step. */
public final class CompanyPages implements Rooms {

    static final String HOME = "/reception/companies";
    static final String NEW = HOME + "/new";
    private static final Guard GUARD = AgendaPages.GUARD;

    private final FirstContact contact;
    private final CertifiedClock clock;
    private final Ids ids;

    public CompanyPages(FirstContact contact, CertifiedClock clock, Ids ids) {
        this.contact = contact;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, r -> WebResponse.view("companies", Map.of("rows", contact.lastInterviews(r.caller())))),
                WebPage.get(Shell.CONSOLE, NEW, GUARD, r -> WebResponse.view("company-form", model(r, List.of()))),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("company-interview", Map.of("i", contact.interview(r.caller(), Forms.id(r, "id")))),
                        this::sample),
                WebPage.post(Shell.CONSOLE, HOME, GUARD, this::write));
    }

    private Optional<String> sample(Caller caller) {
        return contact.lastInterviews(caller).stream().findFirst().map(i -> HOME + "/" + i.id());
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", request.param("id") == null ? ids.next().toString() : request.param("id"));
        model.put("company", Objects.toString(request.param("company"), ""));
        model.put("topics", List.of(CompanyInterview.Topic.values()));
        model.put("chosen", request.parameters().getOrDefault("topic", List.of()));
        model.put("today", clock.today());
        model.put("rejections", rejections);
        return model;
    }

    private WebResponse write(WebRequest request) {
        try {
            List<CompanyInterview.Topic> topics = request.parameters().getOrDefault("topic", List.of()).stream()
                    .flatMap(t -> List.of(CompanyInterview.Topic.values()).stream().filter(v -> v.name().equals(t))).toList();
            String id = request.param("id") == null ? ids.next().toString() : request.param("id");
            CompanyInterview written = contact.write(request.caller(), new CompanyInterview(id, null, Forms.code(request, "company"), null, request.param("who"), topics,
                    request.param("material"), request.param("note"), request.param("nextStep"), request.day("nextDay"), null, null));
            boolean book = "1".equals(request.param("book"));
            return book ? WebResponse.redirect(AppointmentPages.BOOK + "?holder=" + written.company() + "&back=/companies/" + written.company(), "interview.written")
                    : WebResponse.redirect(HOME + "/" + written.id(), "interview.written");
        } catch (ServiceException e) {
            return WebResponse.refused("company-form", model(request, Forms.rejections(e)));
        }
    }
}
