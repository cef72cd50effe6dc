package it.sintesi.identity.web;

import it.sintesi.identity.api.TakeOvers;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The operator's own take-overs; a person is also taken over from their page. */
public final class TakeOverPages implements Rooms {

    private static final String HOME = "/take-overs";
    private static final Guard GUARD = Guard.of(Permission.PERSON_TAKE_OVER);

    private final TakeOvers takeOvers;
    private final CertifiedClock clock;

    public TakeOverPages(TakeOvers takeOvers, CertifiedClock clock) {
        this.takeOvers = takeOvers;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("takeovers", "exchange-circle", 310, Shell.CONSOLE, HOME, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, request -> show(request, List.of(), 200)),
                WebPage.post(Shell.CONSOLE, HOME, GUARD, this::takeOver),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/end", GUARD, this::end));
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections, int status) {
        LocalDate today = clock.today();
        Map<String, Object> model = Fields.model(request, List.of("person", "reason", "until"), rejections);
        model.put("rows", takeOvers.mine(request.caller(), request.page()));
        model.put("today", today);
        model.put("last", today.plusDays(TakeOvers.LONGEST_DAYS - 1L));
        return new WebResponse.View("takeovers", model, status);
    }

    private WebResponse takeOver(WebRequest request) {
        try {
            takeOvers.takeOver(request.caller(), request.param("person"), request.param("reason"), request.day("until"));
            return WebResponse.redirect(HOME, "takeover.done");
        } catch (ServiceException refused) {
            return switch (refused.kind()) {
                case REJECTED -> show(request, refused.rejections(), 422);
                case NOT_FOUND -> show(request, List.of(Rejection.error("ID-PERSON", "person", refused.getMessage(), "").said(refused.phrases().toArray(Phrase[]::new))), 422);
                default -> throw refused;
            };
        }
    }

    private WebResponse end(WebRequest request) {
        if (!request.variable("id").matches("[0-9a-f-]{36}")) {
            throw ServiceException.notFound("La presa in carico non c'è o è già terminata.").said("ID-NO-TAKEOVER");
        }
        takeOvers.end(request.caller(), request.variable("id"));
        return WebResponse.redirect(HOME, "takeover.ended");
    }
}
