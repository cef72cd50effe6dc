package it.sintesi.did.web;

import it.sintesi.did.application.GiveDid.Examination;
import it.sintesi.did.application.Neighbours;
import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.persistence.DraftStore.Draft;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen declares in steps; each step is kept, so that one can leave and come back. */
final class PortalPages implements Rooms {

    static final String HOME = "/did";
    private static final String STEP = HOME + "/passi/";
    private static final List<String> ALL = List.of("dati", "lavoro", "profilo", "requisiti", "dichiarazione");

    private final Services services;
    private final Questions questions;
    private final Known known;
    private final CertifiedClock clock;

    PortalPages(Services services, Neighbours others, CertifiedClock clock) {
        this.services = services;
        this.questions = new Questions(others);
        this.known = new Known(others);
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Forms.CITIZEN, Forms.verified(this::home)),
                WebPage.post(Shell.PORTAL, HOME + "/inizia", Forms.CITIZEN, Forms.verified(this::begin)),
                WebPage.get(Shell.PORTAL, STEP + "{step}", Forms.CITIZEN, Forms.verified(this::step), PortalPages::sample),
                WebPage.post(Shell.PORTAL, STEP + "{step}", Forms.CITIZEN, Forms.verified(this::next)));
    }

    private static Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null ? Optional.empty() : Optional.of(STEP + ALL.get(0));
    }

    private WebResponse home(WebRequest request) {
        List<Declaration> all = new ArrayList<>(services.reading().ofPerson(request.caller(), request.caller().subjectCode()));
        Collections.reverse(all);
        Map<String, Object> model = new HashMap<>();
        model.put("all", all);
        model.put("active", all.stream().filter(Declaration::active).findFirst().orElse(null));
        model.put("draft", services.drafts().own(request.caller()).isPresent());
        model.put("today", clock.today());
        return WebResponse.view("start", model);
    }

    private WebResponse begin(WebRequest request) {
        services.drafts().begin(request.caller());
        return WebResponse.redirect(STEP + ALL.get(0));
    }

    private WebResponse step(WebRequest request) {
        String step = known(request);
        Optional<Draft> draft = services.drafts().own(request.caller());
        if (draft.isEmpty()) {
            return WebResponse.redirect(HOME);
        }
        return WebResponse.view(template(step), model(request, step, draft.get(), draft.get().answers(), List.of()));
    }

    private WebResponse next(WebRequest request) {
        String step = known(request);
        if ("dichiarazione".equals(step)) {
            return give(request);
        }
        List<String> names = Questions.STEPS.getOrDefault(step, List.of());
        Answers given = new Answers(Forms.answers(request));
        List<Rejection> problems = given.problems();
        if (!problems.isEmpty()) {
            Draft draft = services.drafts().begin(request.caller());
            return WebResponse.refused(template(step), model(request, step, draft, draft.answers(), problems));
        }
        services.drafts().save(request.caller(), names, given.values());
        return WebResponse.redirect(STEP + ALL.get(ALL.indexOf(step) + 1));
    }

    private WebResponse give(WebRequest request) {
        Caller caller = request.caller();
        // The form carries its identifier: sent twice, it finds the declaration although the draft is gone.
        Optional<Draft> draft = services.drafts().own(caller);
        Map<String, String> answers = new HashMap<>(draft.map(d -> d.answers().values()).orElse(Map.of()));
        if (request.param("accept") != null) {
            answers.put("accept", "true");
        }
        try {
            Declaration d = services.giving().give(caller, request.param("id"), caller.subjectCode(), answers);
            return WebResponse.redirect(ActPages.HOME + d.id(), d.active() ? "given" : "refused");
        } catch (ServiceException e) {
            if (!Forms.shown(e) || draft.isEmpty()) {
                throw e;
            }
            return WebResponse.refused("declare", model(request, "dichiarazione", draft.get(), draft.get().answers(), e.rejections()));
        }
    }

    private static String known(WebRequest request) {
        String step = request.variable("step");
        if (!ALL.contains(step)) {
            throw ServiceException.notFound("Questo passo non esiste.").said("WEB-NO-STEP");
        }
        return step;
    }

    private static String template(String step) {
        return switch (step) {
            case "requisiti" -> "requirements";
            case "dichiarazione" -> "declare";
            default -> "step";
        };
    }

    private Map<String, Object> model(WebRequest request, String step, Draft draft, Answers answers, List<Rejection> problems) {
        Examination x = services.giving().examine(request.caller(), request.caller().subjectCode(), answers);
        Map<String, Object> model = new HashMap<>();
        model.put("id", draft.id());
        model.put("step", step);
        model.put("number", ALL.indexOf(step) + 1);
        model.put("steps", ALL);
        model.put("back", ALL.indexOf(step) == 0 ? HOME : STEP + ALL.get(ALL.indexOf(step) - 1));
        model.put("rejections", problems);
        model.put("verdict", x.verdict());
        model.put("rule", x.rule());
        model.put("missing", services.giving().missing(x));
        model.put("known", "dati".equals(step) ? known.data(x.applicant(), request.texts()) : "profilo".equals(step) || "lavoro".equals(step)
                ? known.jobs(x.applicant(), clock.today(), request.texts()) : List.of());
        model.put("questions", Questions.STEPS.containsKey(step) ? questions.of(step, x.facts().asked(), answers, request.texts()) : List.of());
        return model;
    }
}
