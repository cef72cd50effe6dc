package it.sintesi.did.web;

import it.sintesi.did.api.RevocationCause;
import it.sintesi.did.application.DidReading.DidFile;
import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.persistence.WorkStore.Queue;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One declaration and the acts that the office may add to it; the lists of what waits. */
final class DeskDidPages implements Rooms {

    static final String HOME = "/did";
    private static final String ONE = HOME + "/{id}";
    /** Convocations are shown this many days before their term ends. */
    static final int AHEAD_DAYS = 15;

    private final Services services;
    private final CertifiedClock clock;

    DeskDidPages(Services services, CertifiedClock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** Does something and tells with which message. */
    private interface Deed {

        void on(WebRequest request, String id);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, Forms.STAFF, this::list),
                WebPage.get(Shell.CONSOLE, ONE, Forms.STAFF, r -> WebResponse.view("desk-did", model(r, List.of())), this::sample),
                WebPage.get(Shell.CONSOLE, ONE + "/{step}/act.pdf", Forms.STAFF, r -> ActPages.pdf(r, services), caller -> Optional.empty()),
                post("confirm", "confirmed", (r, id) -> services.confirming().confirm(r.caller(), id, clock.today())),
                post("revoke", "revoked", this::revoke),
                post("cancel", "cancelled", (r, id) -> services.ending().cancel(r.caller(), id, r.param("reason"))),
                post("restore", "restored", (r, id) -> services.ending().restore(r.caller(), id, r.param("reason"), r.param("act"))),
                post("review", "review.asked", (r, id) -> services.reviewing().ask(r.caller(), id, r.param("reason"))),
                post("decide", "reviewed", (r, id) -> services.reviewing().decide(r.caller(), id, "true".equals(r.param("upheld")), r.param("reason"), r.param("act"))));
    }

    private WebPage post(String verb, String notice, Deed deed) {
        return WebPage.post(Shell.CONSOLE, ONE + "/" + verb, Forms.STAFF, request -> {
            String id = Forms.id(request, "id");
            try {
                deed.on(request, id);
                return DeskPages.done(request, HOME + "/" + id, notice);
            } catch (ServiceException e) {
                if (!Forms.shown(e)) {
                    throw e;
                }
                return WebResponse.refused("desk-did", model(request, e.rejections()));
            }
        });
    }

    private void revoke(WebRequest request, String id) {
        Declaration d = services.reading().file(request.caller(), id).declaration();
        if (!d.active()) {
            throw ServiceException.conflict(Rejection.error("DID-020", "", "La dichiarazione non è in corso: non c'è che cosa revocare.", "Riaprite la pagina")
                    .said(Phrase.of("DID-NOT-ACTIVE")));
        }
        LocalDate day = request.day("day") == null ? clock.today() : request.day("day");
        services.ending().revoke(request.caller(), d.person(), day, request.param("cause", RevocationCause.class), null, request.param("reason"), null);
    }

    private Optional<String> sample(Caller caller) {
        return Forms.sample(services, clock.today(), caller).map(d -> HOME + "/" + d.id());
    }

    private WebResponse list(WebRequest request) {
        Queue queue = Optional.ofNullable(request.param("list", Queue.class)).orElse(Queue.CONVENE);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", services.reading().queue(request.caller(), queue, day(queue, clock.today()), request.page()));
        model.put("list", queue.name());
        model.put("lists", List.of("CONVENE", "OVERDUE", "REVIEW", "REFUSED"));
        model.put("today", clock.today());
        model.put("query", request.filterQuery());
        return WebResponse.view("desk-list", model);
    }

    static LocalDate day(Queue queue, LocalDate today) {
        return queue == Queue.CONVENE ? today.plusDays(AHEAD_DAYS) : today;
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        DidFile file = services.reading().file(request.caller(), Forms.id(request, "id"));
        Declaration d = file.declaration();
        Map<String, Object> model = new HashMap<>();
        model.put("d", d);
        model.put("steps", file.steps());
        model.put("checks", file.checks());
        model.put("today", clock.today());
        model.put("causes", List.of(RevocationCause.values()));
        model.put("cancellable", "GIVEN".equals(d.state().name()) && d.cancelBy() != null && !clock.today().isAfter(d.cancelBy()));
        model.put("rejections", rejections);
        for (String name : List.of("reason", "cause", "act")) {
            model.put(name, request.param(name) == null ? "" : request.param(name));
        }
        return model;
    }
}
