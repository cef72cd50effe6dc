package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.Cases;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.PageHandler;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The own cases in plain words: what happened, what can be done by when. */
public final class PortalPages implements Rooms {

    static final String HOME = "/condizionalita";
    static final Guard GUARD = Guard.of(Permission.PERSONAL_AREA_USE);
    private static final String PERSONAL = "/area-personale";

    private final Cases cases;
    private final CertifiedClock clock;
    private final Offices offices;
    private final Views views;

    public PortalPages(Cases cases, CertifiedClock clock, Offices offices) {
        this.cases = cases;
        this.clock = clock;
        this.offices = offices;
        this.views = new Views(cases);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, GUARD, own(this::list), this::list),
                WebPage.get(Shell.PORTAL, HOME + "/{id}", GUARD, own(r -> WebResponse.view("case", model(r, read(r), List.of()))), this::sample),
                WebPage.get(Shell.PORTAL, HOME + "/{id}/atti/{number}", GUARD, own(r -> views.act(read(r), r.variable("number"))), caller -> Optional.empty()),
                WebPage.get(Shell.PORTAL, HOME + "/{id}/allegato", GUARD, own(r -> views.attachment(read(r))), caller -> Optional.empty()),
                WebPage.post(Shell.PORTAL, HOME + "/{id}/giustifica", GUARD, own(r -> send(r, "reasons"))),
                WebPage.post(Shell.PORTAL, HOME + "/{id}/riesame", GUARD, own(r -> send(r, "review"))));
    }

    /** An account that is not linked to a person yet finds in the personal area how to do so. */
    private static PageHandler own(PageHandler handler) {
        return request -> request.caller().subjectCode() == null ? WebResponse.redirect(PERSONAL) : handler.handle(request);
    }

    private Optional<String> list(Caller caller) {
        return caller.subjectCode() == null ? Optional.empty() : Optional.of(HOME);
    }

    private Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null ? Optional.empty()
                : cases.reading().casesOf(caller, caller.subjectCode(), "Pratiche proprie").stream().findFirst().map(c -> HOME + "/" + c.id());
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("cases", Map.of("rows", cases.reading().casesOf(request.caller(), request.caller().subjectCode(), "Pratiche proprie")));
    }

    private SanctionCase read(WebRequest request) {
        return cases.reading().one(request.caller(), Inputs.id(request, "id"));
    }

    private WebResponse send(WebRequest request, String what) throws IOException {
        // Whose it is comes before what was written: a stranger learns nothing from the errors of a form.
        String id = read(request).id();
        try {
            if ("review".equals(what)) {
                cases.review().ask(request.caller(), id, Inputs.version(request), request.param("note"));
            } else {
                cases.handle().giveReasons(request.caller(), id, Inputs.reasons(request));
            }
            return WebResponse.redirect(HOME + "/" + id, what);
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("case", model(request, read(request), e.rejections()));
        }
    }

    private Map<String, Object> model(WebRequest request, SanctionCase c, List<Rejection> rejections) {
        Map<String, Object> model = views.model(request, c, clock.today(), rejections);
        model.put("office", c.office() == null ? null : offices.byId(c.office()).orElse(null));
        return model;
    }
}
