package it.sintesi.did.web;

import it.sintesi.did.application.DidReading.DidFile;
import it.sintesi.did.application.CompleteProfile.Standing;
import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Desk.Case;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declarations and the profile of a person, as the operator works on them. */
final class DeskPages implements Rooms {

    private static final String PERSON = "/people/{code}/did";

    private final Services services;
    private final DeskGive giving;
    private final CertifiedClock clock;

    DeskPages(Services services, DeskGive giving, CertifiedClock clock) {
        this.services = services;
        this.giving = giving;
        this.clock = clock;
    }

    static String path(String person) {
        return "/people/" + person + "/did";
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, PERSON, Forms.STAFF, r -> WebResponse.view("desk", model(r, List.of())), this::sample),
                WebPage.get(Shell.CONSOLE, PERSON + "/new", Forms.STAFF, this::form,
                        caller -> sample(caller).map(p -> p + "/new")),
                WebPage.post(Shell.CONSOLE, PERSON + "/new", Forms.STAFF, this::give),
                WebPage.post(Shell.CONSOLE, PERSON + "/availability", Forms.STAFF, this::available),
                WebPage.post(Shell.CONSOLE, PERSON + "/profile", Forms.STAFF, this::correct));
    }

    private Optional<String> sample(Caller caller) {
        return Forms.sample(services, clock.today(), caller).map(d -> path(d.person()));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        String person = Forms.person(request);
        List<DidFile> files = new ArrayList<>(services.reading().files(request.caller(), person));
        Collections.reverse(files);
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("name", files.isEmpty() ? person : files.get(0).declaration().personName());
        model.put("files", files);
        model.put("active", files.stream().map(DidFile::declaration).filter(Declaration::active).findFirst().orElse(null));
        model.put("profiles", services.profiles().all(request.caller(), person));
        model.put("incomplete", services.completing().standing(request.caller(), person).filter(Standing::open).isPresent());
        model.put("today", clock.today());
        model.put("rejections", rejections);
        model.put("reason", request.param("reason") == null ? "" : request.param("reason"));
        model.put("band", request.param("band") == null ? "" : request.param("band"));
        model.put(Case.MODEL, new Case("person", (String) model.get("name"), "/people/" + person));
        return model;
    }

    private WebResponse give(WebRequest request) {
        String person = Forms.person(request);
        return giving.sent(request, person, Place.own(person), d -> WebResponse.redirect(DeskDidPages.HOME + "/" + d.id(), d.active() ? "given" : "refused"));
    }

    private WebResponse form(WebRequest request) {
        String person = Forms.person(request);
        return giving.fresh(request, person, Place.own(person));
    }

    private WebResponse available(WebRequest request) {
        String person = Forms.person(request);
        services.confirming().available(request.caller(), person);
        return done(request, path(person), "available");
    }

    private WebResponse correct(WebRequest request) {
        String person = Forms.person(request);
        try {
            services.profiles().correct(request.caller(), person, request.param("band"), request.param("reason"));
            return WebResponse.redirect(path(person), "corrected");
        } catch (ServiceException e) {
            if (!Forms.shown(e)) {
                throw e;
            }
            return WebResponse.refused("desk", model(request, e.rejections()));
        }
    }

    /** The person's page knows no messages of ours. */
    static WebResponse done(WebRequest request, String own, String notice) {
        String back = SubjectAction.back(request, own);
        return WebResponse.redirect(back, back.equals(own) ? notice : "done");
    }
}
