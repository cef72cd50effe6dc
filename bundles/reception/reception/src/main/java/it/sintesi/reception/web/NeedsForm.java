package it.sintesi.reception.web;

import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.application.Queue;
import it.sintesi.reception.domain.Needs;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The form of an analysis of needs: on a page of its own, and within the page of a person whom the register knows. */
public final class NeedsForm implements SubjectWork {

    static final String NAME = "needs";

    private final FirstContact contact;
    private final Queue queue;
    private final Ids ids;

    public NeedsForm(FirstContact contact, Queue queue, Ids ids) {
        this.contact = contact;
        this.queue = queue;
        this.ids = ids;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<WebResponse.View> show(WebRequest request, Subject subject) {
        return subject.personCode() == null ? Optional.empty() : Optional.of(WebResponse.view("needs-within", within(request, subject, List.of())));
    }

    @Override
    public WebResponse act(WebRequest request, Subject subject) {
        if (subject.personCode() == null) {
            throw ServiceException.notFound("L'analisi del bisogno riguarda una persona.").said("REC-NEEDS-PERSON");
        }
        try {
            write(request, subject.personCode());
            return WebResponse.redirect(SubjectWork.page(subject), "needs.written");
        } catch (ServiceException e) {
            return WebResponse.refused("needs-within", within(request, subject, Forms.rejections(e)));
        }
    }

    private Map<String, Object> within(WebRequest request, Subject subject, List<Rejection> rejections) {
        Map<String, Object> model = model(request, rejections);
        model.put("person", subject.personCode());
        model.put("unknown", false);
        return model;
    }

    /** Writes what was sent about a person. */
    Needs write(WebRequest request, String person) {
        List<Needs.Want> wants = request.parameters().getOrDefault("want", List.of()).stream()
                .flatMap(w -> List.of(Needs.Want.values()).stream().filter(v -> v.name().equals(w))).toList();
        String id = request.param("id") == null ? ids.next().toString() : request.param("id");
        Needs draft = new Needs(id, null, request.param("ticket"), person, null, request.param("group", Needs.Group.class), wants,
                request.param("outcome", Needs.Outcome.class), request.param("referral"), request.param("note"), null, null);
        FirstContact.NewPerson unknown = request.param("surname") == null ? null
                : new FirstContact.NewPerson(request.param("surname"), request.param("name"), request.param("municipality"), request.param("phone"));
        return contact.write(request.caller(), draft, unknown);
    }

    /** The form with what was sent, and the number that the caller has called. */
    Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
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
}
