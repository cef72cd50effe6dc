package it.sintesi.did.web;

import it.sintesi.did.application.DidReading.DidFile;
import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen's acts: what was decided, the documents, the review, the half-yearly confirmation. */
final class ActPages implements Rooms {

    static final String HOME = "/did/atti/";
    static final String AVAILABILITY = "/disponibilita";

    private final Services services;
    private final CertifiedClock clock;

    ActPages(Services services, CertifiedClock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME + "{id}", Forms.CITIZEN, Forms.verified(r -> WebResponse.view("act", model(r, List.of()))), this::sample),
                WebPage.get(Shell.PORTAL, HOME + "{id}/{step}/atto.pdf", Forms.CITIZEN, Forms.verified(r -> pdf(r, services)), caller -> Optional.empty()),
                WebPage.post(Shell.PORTAL, HOME + "{id}/riesame", Forms.CITIZEN, Forms.verified(this::review)),
                WebPage.get(Shell.PORTAL, AVAILABILITY, Forms.CITIZEN, Forms.verified(this::availability)),
                WebPage.post(Shell.PORTAL, AVAILABILITY, Forms.CITIZEN, Forms.verified(this::confirm)));
    }

    private Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null ? Optional.empty()
                : services.reading().ofPerson(caller, caller.subjectCode()).stream().findFirst().map(d -> HOME + d.id());
    }

    static WebResponse pdf(WebRequest request, Services services) {
        DidFile file = services.reading().file(request.caller(), Forms.id(request, "id"));
        Step step = services.reading().step(file, Forms.id(request, "step"));
        return WebResponse.pdf("did-" + step.protocol().replace('/', '-') + ".pdf", services.documents().of(file, step));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        DidFile file = services.reading().file(request.caller(), Forms.id(request, "id"));
        Map<String, Object> model = new HashMap<>();
        model.put("d", file.declaration());
        model.put("steps", file.steps());
        model.put("checks", file.checks());
        model.put("rejections", rejections);
        model.put("reason", request.param("reason") == null ? "" : request.param("reason"));
        return model;
    }

    private WebResponse review(WebRequest request) {
        String id = Forms.id(request, "id");
        try {
            services.reviewing().ask(request.caller(), id, request.param("reason"));
            return WebResponse.redirect(HOME + id, "review.asked");
        } catch (ServiceException e) {
            if (!Forms.shown(e)) {
                throw e;
            }
            return WebResponse.refused("act", model(request, e.rejections()));
        }
    }

    private WebResponse availability(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("d", services.reading().ofPerson(request.caller(), request.caller().subjectCode()).stream().filter(Declaration::active).findFirst().orElse(null));
        model.put("today", clock.today());
        return WebResponse.view("availability", model);
    }

    private WebResponse confirm(WebRequest request) {
        services.confirming().available(request.caller(), request.caller().subjectCode());
        return WebResponse.redirect(AVAILABILITY, "available");
    }
}
