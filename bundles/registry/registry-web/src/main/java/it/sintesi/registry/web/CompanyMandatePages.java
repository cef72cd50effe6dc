package it.sintesi.registry.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
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

/** Where a company gives, answers and revokes mandates. */
public final class CompanyMandatePages implements Rooms {

    private static final PageRequest MANY = new PageRequest(0, PageRequest.MAX_SIZE);

    private final MandateDesk desk;
    private final CertifiedClock clock;

    CompanyMandatePages(MandateDesk desk, CertifiedClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        String home = "/azienda/{company}/deleghe";
        return List.of(WebPage.get(Shell.PORTAL, home, Guard.LOGGED_IN, request -> WebResponse.view("company-mandates", model(request, List.of())),
                        caller -> CompanyPages.own(caller).map(code -> "/azienda/" + code + "/deleghe")),
                WebPage.post(Shell.PORTAL, home, Guard.LOGGED_IN, this::grant),
                WebPage.post(Shell.PORTAL, home + "/{id}/revoca", Guard.LOGGED_IN, this::revoke),
                WebPage.post(Shell.PORTAL, home + "/richieste/{id}/accetta", Guard.LOGGED_IN, request -> {
                    desk.accept(request.caller(), Codes.id(request));
                    return back(request, "mandate.granted");
                }),
                WebPage.post(Shell.PORTAL, home + "/richieste/{id}/rifiuta", Guard.LOGGED_IN, this::refuse));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> problems) {
        String code = Codes.company(request);
        Map<String, Object> model = new HashMap<>();
        model.put("code", code);
        model.put("files", desk.ofCompany(request.caller(), code, request.page()));
        model.put("requests", desk.requestsTo(request.caller(), code, MANY));
        model.put("today", clock.today());
        model.put("kinds", IntermediaryKind.values());
        model.put("scopes", MandateScope.values());
        model.put("ticked", MandateForm.scope(request));
        model.put("problems", problems);
        return model;
    }

    private WebResponse grant(WebRequest request) {
        NewMandate mandate = new NewMandate(Codes.company(request), MandateForm.code(request, "intermediary"), MandateForm.kind(request), MandateForm.scope(request),
                request.day("from"), request.day("to"), null);
        return trying(request, "mandate.granted", () -> desk.grant(request.caller(), mandate, MandateForm.document(request)));
    }

    private WebResponse revoke(WebRequest request) {
        return trying(request, "mandate.revoked", () -> desk.revoke(request.caller(), Codes.id(request), request.param("reason")));
    }

    private WebResponse refuse(WebRequest request) {
        return trying(request, "mandate.refused", () -> desk.refuse(request.caller(), Codes.id(request), request.param("reason")));
    }

    /** Shows the page again with what was typed when something in it is wrong. */
    private WebResponse trying(WebRequest request, String notice, Runnable work) {
        try {
            work.run();
            return back(request, notice);
        } catch (ServiceException e) {
            if (e.rejections().isEmpty()) {
                throw e;
            }
            return WebResponse.refused("company-mandates", model(request, e.rejections()));
        }
    }

    private static WebResponse back(WebRequest request, String notice) {
        return WebResponse.redirect("/azienda/" + Codes.company(request) + "/deleghe", notice);
    }
}
