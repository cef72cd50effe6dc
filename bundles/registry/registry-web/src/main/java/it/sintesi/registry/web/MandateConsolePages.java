package it.sintesi.registry.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates.NewMandate;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where operators enter mandates on their signed document, in the place of companies that do not use the portal. */
public final class MandateConsolePages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.REGISTRY_WRITE);

    private final MandateDesk desk;
    private final CertifiedClock clock;

    MandateConsolePages(MandateDesk desk, CertifiedClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("requests", "share", 210, Shell.CONSOLE, "/mandates", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/mandates", GUARD, request -> WebResponse.view("requests", model(request, List.of()))),
                WebPage.post(Shell.CONSOLE, "/mandates", GUARD, request -> trying(request, "mandate.granted", () -> desk.grant(request.caller(), entered(request),
                        MandateForm.document(request)))),
                WebPage.post(Shell.CONSOLE, "/mandates/requests/{id}/accept", GUARD, request -> trying(request, "mandate.granted",
                        () -> desk.accept(request.caller(), Codes.id(request)))),
                WebPage.post(Shell.CONSOLE, "/mandates/requests/{id}/refuse", GUARD, request -> trying(request, "mandate.refused",
                        () -> desk.refuse(request.caller(), Codes.id(request), request.param("reason")))),
                WebPage.get(Shell.CONSOLE, "/mandates/documents/{id}", Guard.of(Permission.REGISTRY_READ), request -> MandatePages.download(desk, request),
                        caller -> Optional.empty()));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("requests", desk.pending(request.caller(), request.page()));
        model.put("today", clock.today());
        model.put("kinds", IntermediaryKind.values());
        model.put("scopes", MandateScope.values());
        model.put("ticked", MandateForm.scope(request));
        model.put("problems", problems);
        return model;
    }

    private static NewMandate entered(WebRequest request) {
        return new NewMandate(MandateForm.code(request, "company"), MandateForm.code(request, "intermediary"), MandateForm.kind(request), MandateForm.scope(request),
                request.day("from"), request.day("to"), null);
    }

    private WebResponse trying(WebRequest request, String notice, Runnable work) {
        try {
            work.run();
            return WebResponse.redirect("/mandates", notice);
        } catch (ServiceException e) {
            if (e.rejections().isEmpty()) {
                throw e;
            }
            return WebResponse.refused("requests", model(request, e.rejections()));
        }
    }
}
