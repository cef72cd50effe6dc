package it.sintesi.conditionality.web;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.SanctionReviews.Result;
import it.sintesi.conditionality.application.Cases;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cases as the office works on them. */
public final class DeskPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.SANCTION_MANAGE);
    static final String HOME = "/sanctions";

    private final Cases cases;
    private final CertifiedClock clock;
    private final Views views;

    public DeskPages(Cases cases, CertifiedClock clock) {
        this.cases = cases;
        this.clock = clock;
        this.views = new Views(cases);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("desk-case", model(r, read(r), "")), this::sample),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/acts/{number}", GUARD, r -> views.act(read(r), r.variable("number")), caller -> Optional.empty()),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/attachment", GUARD, r -> views.attachment(read(r)), caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/{event}", GUARD, this::move));
    }

    private Optional<String> sample(Caller caller) {
        return cases.reading().ofOffice(caller, null, new PageRequest(0, 1)).items().stream().findFirst().map(c -> HOME + "/" + c.id());
    }

    private WebResponse list(WebRequest request) {
        Sanction.State state = request.param("state", Sanction.State.class);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", cases.reading().ofOffice(request.caller(), state, request.page()));
        model.put("states", Sanction.State.values());
        model.put("state", state == null ? "" : state.name());
        model.put("today", clock.today());
        model.put("query", request.filterQuery());
        return WebResponse.view("desk-cases", model);
    }

    private SanctionCase read(WebRequest request) {
        return cases.reading().one(request.caller(), Inputs.id(request, "id"));
    }

    private Map<String, Object> model(WebRequest request, SanctionCase c, String tried) {
        Map<String, Object> model = views.model(request, c, clock.today(), List.of());
        model.put("tried", tried);
        return model;
    }

    private WebResponse move(WebRequest request) throws IOException {
        String id = Inputs.id(request, "id");
        Event event = event(request.variable("event"));
        try {
            move(request, id, event);
            return WebResponse.redirect(SubjectAction.back(request, HOME + "/" + id), "moved." + event.name().toLowerCase(Locale.ROOT));
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            Map<String, Object> model = model(request, read(request), event.name());
            model.put("rejections", e.rejections());
            return WebResponse.refused("desk-case", model);
        }
    }

    private void move(WebRequest request, String id, Event event) throws IOException {
        Caller caller = request.caller();
        int version = Inputs.version(request);
        String note = request.param("note");
        switch (event) {
            case WARN -> cases.handle().warn(caller, id, version);
            case GIVE_REASONS -> cases.handle().giveReasons(caller, id, Inputs.reasons(request));
            case ACCEPT_REASONS -> cases.handle().accept(caller, id, version, note);
            case PROPOSE -> cases.handle().propose(caller, id, version, note);
            case CLOSE -> cases.handle().close(caller, id, version, note);
            case RECHECK -> cases.handle().recheck(caller, id, version, note);
            case DECIDE -> cases.decide().decide(caller, id, version, note);
            case SEND_BACK -> cases.decide().sendBack(caller, id, version, note);
            case WITHDRAW -> cases.decide().withdraw(caller, id, version, note);
            case ASK_REVIEW -> cases.review().ask(caller, id, version, note);
            case START_REVIEW -> cases.review().start(caller, id, version);
            case UPHOLD -> cases.review().conclude(caller, id, version, Result.UPHELD, request.param("act"), note);
            case REJECT -> cases.review().conclude(caller, id, version, Result.REJECTED, request.param("act"), note);
            case DECLARE_INADMISSIBLE -> cases.review().conclude(caller, id, version, Result.INADMISSIBLE, request.param("act"), note);
            case OPEN, MARK -> throw unknown();
        }
    }

    private static Event event(String name) {
        for (Event event : Event.values()) {
            if (event.name().equals(name)) {
                return event;
            }
        }
        throw unknown();
    }

    private static ServiceException unknown() {
        return ServiceException.notFound("Questo passo non esiste.").said("WEB-NO-STEP");
    }
}
