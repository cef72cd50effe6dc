package it.sintesi.reception.web;

import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.application.Queue;
import it.sintesi.reception.domain.Needs;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The analysis of needs at the first contact: one page, filled in with the keyboard in less than a minute. */
public final class NeedsPages implements Rooms {

    static final String HOME = "/reception/needs";
    static final String NEW = HOME + "/new";
    private static final Guard GUARD = AgendaPages.GUARD;

    private final FirstContact contact;
    private final Queue queue;
    private final Ids ids;

    public NeedsPages(FirstContact contact, Queue queue, Ids ids) {
        this.contact = contact;
        this.queue = queue;
        this.ids = ids;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, r -> WebResponse.view("needs", Map.of("rows", contact.last(r.caller())))),
                WebPage.get(Shell.CONSOLE, NEW, GUARD, r -> WebResponse.view("needs-form", model(r, List.of()))),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("needs-show", Map.of("n", contact.needs(r.caller(), Forms.id(r, "id")))), this::sample),
                WebPage.post(Shell.CONSOLE, HOME, GUARD, this::write));
    }

    private Optional<String> sample(Caller caller) {
        return contact.last(caller).stream().findFirst().map(n -> HOME + "/" + n.id());
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", request.param("id") == null ? ids.next().toString() : request.param("id"));
        model.put("ticket", request.param("ticket") != null ? request.param("ticket") : queue.current(request.caller()).map(Ticket::id).orElse(""));
        model.put("person", Objects.toString(request.param("person"), ""));
        model.put("groups", List.of(Needs.Group.values()));
        model.put("wants", List.of(Needs.Want.values()));
        model.put("outcomes", List.of(Needs.Outcome.values()));
        model.put("wanted", request.parameters().getOrDefault("want", List.of()));
        model.put("unknown", rejections.stream().anyMatch(r -> r.code().equals("REC-UNKNOWN")) || request.param("surname") != null);
        model.put("back", Objects.toString(request.param("back"), ""));
        model.put("rejections", rejections);
        return model;
    }

    private WebResponse write(WebRequest request) {
        try {
            List<Needs.Want> wants = request.parameters().getOrDefault("want", List.of()).stream()
                    .flatMap(w -> List.of(Needs.Want.values()).stream().filter(v -> v.name().equals(w))).toList();
            String id = request.param("id") == null ? ids.next().toString() : request.param("id");
            Needs draft = new Needs(id, null, request.param("ticket"), Forms.code(request, "person"), null, request.param("group", Needs.Group.class), wants,
                    request.param("outcome", Needs.Outcome.class), request.param("referral"), request.param("note"), null, null);
            FirstContact.NewPerson person = request.param("surname") == null ? null
                    : new FirstContact.NewPerson(request.param("surname"), request.param("name"), request.param("municipality"), request.param("phone"));
            Needs written = contact.write(request.caller(), draft, person);
            return WebResponse.redirect(SubjectAction.back(request, "/people/" + written.person()), "needs.written");
        } catch (ServiceException e) {
            return WebResponse.refused("needs-form", model(request, Forms.rejections(e)));
        }
    }
}
