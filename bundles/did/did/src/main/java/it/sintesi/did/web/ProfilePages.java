package it.sintesi.did.web;

import it.sintesi.did.application.CompleteProfile.Standing;
import it.sintesi.did.application.Neighbours;
import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Answers;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers that the profile of a declaration lacks, asked at the desk so that the declaration can be told to the national service. */
final class ProfilePages implements Rooms {

    private static final String PAGE = "/people/{code}/did/profile-data";

    private final Services services;
    private final Questions questions;
    private final CertifiedClock clock;

    ProfilePages(Services services, Neighbours others, CertifiedClock clock) {
        this.services = services;
        this.questions = new Questions(others);
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, PAGE, Forms.STAFF, r -> WebResponse.view("desk-profile", model(r, List.of())),
                caller -> Forms.sample(services, clock.today(), caller).map(d -> DeskPages.path(d.person()) + "/profile-data")), WebPage.post(Shell.CONSOLE, PAGE, Forms.STAFF, this::complete));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        String person = Forms.person(request);
        Standing standing = services.completing().standing(request.caller(), person).orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("standing", standing);
        model.put("rejections", rejections);
        if (standing != null) {
            Answers shown = rejections.isEmpty() ? standing.answers() : new Answers(Forms.answers(request));
            model.put("questions", standing.questions().stream().map(name -> questions.question(name, shown, request.texts())).toList());
            model.put("unknown", standing.lacking().stream().filter(name -> !standing.questions().contains(name)).toList());
        }
        return model;
    }

    private WebResponse complete(WebRequest request) {
        try {
            services.completing().complete(request.caller(), Forms.person(request), Forms.answers(request));
            return WebResponse.redirect(DeskPages.path(Forms.person(request)), "completed");
        } catch (ServiceException e) {
            if (!Forms.shown(e)) {
                throw e;
            }
            return WebResponse.refused("desk-profile", model(request, e.rejections()));
        }
    }
}
