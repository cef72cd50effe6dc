package it.sintesi.companypact.web;

import it.sintesi.companypact.application.Kernel;
import it.sintesi.companypact.application.PactCases;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Company pacts as the office works on them. */
public final class DeskPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.COMPANY_PACT_MANAGE);
    static final String HOME = "/company-pacts";

    private final PactCases cases;
    private final Kernel kernel;
    private final Views views;

    public DeskPages(PactCases cases, Kernel kernel, Offices offices) {
        this.cases = cases;
        this.kernel = kernel;
        this.views = new Views(cases, offices);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/new", GUARD, r -> WebResponse.view("desk-request", views.request(r, kernel.ids().next().toString(), Inputs.text(r, "company"), List.of()))),
                WebPage.post(Shell.CONSOLE, HOME + "/new", GUARD, this::ask),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("desk-pact", views.pact(r, read(r), "", List.of())), this::sample),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/acts/{number}", GUARD, r -> views.act(read(r), Inputs.number(r)), caller -> Optional.empty()),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/attachments/{number}", GUARD, r -> views.attachment(read(r), Inputs.number(r)), caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/{event}", GUARD, this::move));
    }

    private Optional<String> sample(Caller caller) {
        return cases.reading().ofOffice(caller, null, new PageRequest(0, 1)).items().stream().findFirst().map(p -> HOME + "/" + p.id());
    }

    private WebResponse list(WebRequest request) {
        State state = request.param("state", State.class);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", cases.reading().ofOffice(request.caller(), state, request.page()));
        model.put("states", State.values());
        model.put("state", state == null ? "" : state.name());
        model.put("query", request.filterQuery());
        return WebResponse.view("desk-pacts", model);
    }

    private WebResponse ask(WebRequest request) {
        String company = Inputs.text(request, "company");
        try {
            return WebResponse.redirect(HOME + "/" + cases.request().ask(request.caller(), Inputs.form(request, company)).id(), "asked");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("desk-request", views.request(request, Inputs.text(request, "id"), company, e.rejections()));
        }
    }

    private CompanyPact read(WebRequest request) {
        return cases.reading().one(request.caller(), Inputs.id(request, "id"));
    }

    private WebResponse move(WebRequest request) throws IOException {
        String id = Inputs.id(request, "id");
        Event event = event(request.variable("event"));
        try {
            move(request, id, event);
            return WebResponse.redirect(HOME + "/" + id, "moved." + event.name().toLowerCase(Locale.ROOT));
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("desk-pact", views.pact(request, read(request), event.name(), e.rejections()));
        }
    }

    private void move(WebRequest r, String id, Event event) throws IOException {
        int revision = Inputs.revision(r);
        switch (event) {
            case WRITE -> cases.work().write(r.caller(), id, revision, new CompanyPact.Text(Inputs.text(r, "objective"), Inputs.text(r, "officeDuties"), Inputs.text(r, "companyDuties"),
                    Inputs.text(r, "incentive")));
            case RECORD_STEP -> cases.work().step(r.caller(), id, revision, r.param("step", TracedStep.class), r.day("day"), r.param("note"), Inputs.content(r));
            case SIGN_OFFICE -> cases.sign().office(r.caller(), id, revision);
            case SIGN_COMPANY -> cases.sign().atDesk(r.caller(), id, revision, "yes".equals(r.param("identified")), Inputs.content(r));
            case TAKE, REFUSE, PROPOSE, REVISE, SUSPEND, RESUME, TERMINATE, CONCLUDE -> cases.work().move(r.caller(), id, revision, event, r.param("note"));
            default -> throw unknown();
        }
    }

    static Event event(String name) {
        for (Event event : Event.values()) {
            if (event.name().equals(name)) {
                return event;
            }
        }
        throw unknown();
    }

    static ServiceException unknown() {
        return ServiceException.notFound("Questo passo non esiste.").said("WEB-NO-STEP");
    }
}
