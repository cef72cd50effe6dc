package it.sintesi.citizen.web;

import it.sintesi.citizen.application.ContestDocuments;
import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.application.DecideContest;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contests as the competent office works on them. */
public final class ContestDesk implements Rooms {

    static final Guard GUARD = Guard.of(Permission.CONTEST_MANAGE);
    static final String HOME = "/contests";

    private final ContestReading reading;
    private final DecideContest decide;
    private final ContestDocuments documents;
    private final CertifiedClock clock;

    public ContestDesk(ContestReading reading, DecideContest decide, ContestDocuments documents, CertifiedClock clock) {
        this.reading = reading;
        this.decide = decide;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, r -> WebResponse.view("desk-contest", model(r, contest(r), List.of())), this::sample),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/receipt.pdf", GUARD, r -> ContestPages.receipt(contest(r), documents),
                        ContestPages.none()),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/decision.pdf", GUARD, r -> ContestPages.decision(contest(r), documents),
                        ContestPages.none()),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}/attachment", GUARD, r -> ContestPages.attachment(contest(r), reading), ContestPages.none()),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/decide", GUARD, this::decide));
    }

    private Optional<String> sample(Caller caller) {
        return reading.ofOffice(caller, null, new PageRequest(0, 1)).items().stream().findFirst().map(c -> HOME + "/" + c.id());
    }

    private WebResponse list(WebRequest request) {
        boolean any = "ALL".equals(request.param("state"));
        Contest.State state = any ? null : Optional.ofNullable(request.param("state", Contest.State.class)).orElse(Contest.State.OPEN);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", reading.ofOffice(request.caller(), state, request.page()));
        model.put("state", any ? "ALL" : state.name());
        model.put("today", clock.today());
        model.put("query", request.filterQuery());
        return WebResponse.view("desk-contests", model);
    }

    private WebResponse decide(WebRequest request) {
        String id = Own.id(request, "id");
        try {
            Contest decided = decide.decide(request.caller(), id, request.param("outcome", Contest.State.class), request.param("reason"));
            return WebResponse.redirect(HOME + "/" + decided.id(), "contest.decided");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("desk-contest", model(request, contest(request), e.rejections()));
        }
    }

    private Contest contest(WebRequest request) {
        return reading.forStaff(request.caller(), Own.id(request, "id"));
    }

    private Map<String, Object> model(WebRequest request, Contest contest, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("c", contest);
        model.put("attached", reading.hasAttachment(contest));
        model.put("overdue", contest.overdue(clock.today()));
        model.put("reason", request.param("reason") == null ? "" : request.param("reason"));
        model.put("outcome", request.param("outcome") == null ? "" : request.param("outcome"));
        model.put("rejections", rejections);
        return model;
    }
}
