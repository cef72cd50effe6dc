package it.sintesi.companypact.web;

import it.sintesi.companypact.application.Kernel;
import it.sintesi.companypact.application.PactCases;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The company asks for a pact, sees its steps, signs; who acts under a mandate asks and sees, naming the company. */
public final class PortalPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.COMPANY_AREA_USE);
    static final String HOME = "/patto-impresa";
    private static final String COMPANY = "company";

    private final PactCases cases;
    private final Kernel kernel;
    private final Views views;

    public PortalPages(PactCases cases, Kernel kernel, Offices offices) {
        this.cases = cases;
        this.kernel = kernel;
        this.views = new Views(cases, offices);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, GUARD, this::list),
                WebPage.post(Shell.PORTAL, HOME, GUARD, this::ask),
                WebPage.get(Shell.PORTAL, HOME + "/{id}", GUARD, r -> WebResponse.view("pact", views.pact(r, read(r), "", List.of())), this::sample),
                WebPage.get(Shell.PORTAL, HOME + "/{id}/atti/{number}", GUARD, r -> views.act(read(r), Inputs.number(r)), caller -> Optional.empty()),
                WebPage.get(Shell.PORTAL, HOME + "/{id}/documenti/{number}", GUARD, r -> views.attachment(read(r), Inputs.number(r)), caller -> Optional.empty()),
                WebPage.post(Shell.PORTAL, HOME + "/{id}/{event}", GUARD, this::move));
    }

    private Optional<String> sample(Caller caller) {
        return caller.has(Role.EMPLOYER) ? cases.reading().ofCompany(caller, caller.subjectCode()).stream().findFirst().map(p -> HOME + "/" + p.id()) : Optional.empty();
    }

    /** The company itself, or the one that an intermediary names. */
    private static String company(WebRequest request) {
        return request.caller().has(Role.EMPLOYER) ? request.caller().subjectCode() : Inputs.text(request, COMPANY);
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("pacts", list(request, kernel.ids().next().toString(), List.of()));
    }

    private Map<String, Object> list(WebRequest request, String id, List<Rejection> rejections) {
        String company = company(request);
        Map<String, Object> model = views.request(request, id, company, rejections);
        model.put("rows", company.isEmpty() ? List.of() : cases.reading().ofCompany(request.caller(), company));
        model.put("employer", request.caller().has(Role.EMPLOYER));
        return model;
    }

    private WebResponse ask(WebRequest request) {
        try {
            return WebResponse.redirect(HOME + "/" + cases.request().ask(request.caller(), Inputs.form(request, company(request))).id(), "asked");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("pacts", list(request, Inputs.text(request, "id"), e.rejections()));
        }
    }

    private CompanyPact read(WebRequest request) {
        return cases.reading().one(request.caller(), Inputs.id(request, "id"));
    }

    private WebResponse move(WebRequest request) {
        String id = Inputs.id(request, "id");
        Event event = DeskPages.event(request.variable("event"));
        try {
            switch (event) {
                case SEND_CODE -> cases.sign().askCode(request.caller(), id, Inputs.revision(request));
                case SIGN_COMPANY -> cases.sign().company(request.caller(), id, Inputs.revision(request), request.param("code"));
                case WITHDRAW, SUSPEND, TERMINATE -> cases.work().move(request.caller(), id, Inputs.revision(request), event, request.param("note"));
                default -> throw DeskPages.unknown();
            }
            return WebResponse.redirect(HOME + "/" + id, "moved." + event.name().toLowerCase(Locale.ROOT));
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("pact", views.pact(request, read(request), event.name(), e.rejections()));
        }
    }
}
