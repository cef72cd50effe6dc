package it.sintesi.reception.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The analysis of needs at the first contact: one page, filled in with the keyboard in less than a minute; of somebody known, within the page of the person. */
public final class NeedsPages implements Rooms {

    static final String HOME = "/reception/needs";
    static final String NEW = HOME + "/new";
    private static final Guard GUARD = AgendaPages.GUARD;

    private final FirstContact contact;
    private final NeedsForm form;

    public NeedsPages(FirstContact contact, NeedsForm form) {
        this.contact = contact;
        this.form = form;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, r -> WebResponse.view("needs", Map.of("rows", contact.last(r.caller())))),
                WebPage.get(Shell.CONSOLE, NEW, GUARD, this::begin),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("needs-show", Map.of("n", contact.needs(r.caller(), Forms.id(r, "id")))), this::sample),
                WebPage.post(Shell.CONSOLE, HOME, GUARD, this::write));
    }

    private Optional<String> sample(Caller caller) {
        return contact.last(caller).stream().findFirst().map(n -> HOME + "/" + n.id());
    }

    /** Who is known is received on the page of the person; who is not is entered together with the analysis. */
    private WebResponse begin(WebRequest request) {
        try {
            String code = Forms.code(request, "person");
            if (code != null && known(request.caller(), code)) {
                return WebResponse.redirect(SubjectWork.place(Subject.person(code), NeedsForm.NAME));
            }
            Map<String, Object> model = new HashMap<>(form.model(request, List.of()));
            model.put("unknown", code != null);
            return WebResponse.view("needs-form", model);
        } catch (ServiceException e) {
            return again(request, Forms.rejections(e));
        }
    }

    /** Of a person of another office the page of the person tells which, and how to take over. */
    private boolean known(Caller caller, String code) {
        try {
            return contact.known(caller, code);
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.FORBIDDEN) {
                throw e;
            }
            return true;
        }
    }

    private WebResponse write(WebRequest request) {
        try {
            String person = form.write(request, Forms.code(request, "person")).person();
            return WebResponse.redirect(SubjectAction.back(request, "/people/" + person), "needs.written");
        } catch (ServiceException e) {
            return again(request, Forms.rejections(e));
        }
    }

    private WebResponse again(WebRequest request, List<Rejection> rejections) {
        return WebResponse.refused("needs-form", form.model(request, rejections));
    }
}
