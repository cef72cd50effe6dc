package it.sintesi.registry.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateDesk.NewRequest;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.kernel.api.security.Permission;
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

/** Where an intermediary asks for mandates and sees what it holds; signed documents for both sides. */
public final class MandatePages implements Rooms {

    private static final PageRequest MANY = new PageRequest(0, PageRequest.MAX_SIZE);

    private final MandateDesk desk;
    private final CertifiedClock clock;

    MandatePages(MandateDesk desk, CertifiedClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("mandates", "share", 195, Shell.PORTAL, "/deleghe", Guard.of(Permission.COMPANY_AREA_USE)));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/deleghe", Guard.LOGGED_IN, this::list, caller -> CompanyPages.own(caller).isPresent() ? Optional.empty() : Optional.of("/deleghe")),
                WebPage.post(Shell.PORTAL, "/deleghe", Guard.LOGGED_IN, this::ask),
                WebPage.post(Shell.PORTAL, "/deleghe/richieste/{id}/ritira", Guard.LOGGED_IN, request -> {
                    desk.withdraw(request.caller(), Codes.id(request));
                    return WebResponse.redirect("/deleghe", "mandate.withdrawn");
                }),
                WebPage.post(Shell.PORTAL, "/deleghe/{id}/rinuncia", Guard.LOGGED_IN, request -> trying(request, "mandate.renounced",
                        () -> desk.giveUp(request.caller(), Codes.id(request), request.param("reason")))),
                WebPage.get(Shell.PORTAL, "/deleghe/documenti/{id}", Guard.LOGGED_IN, request -> download(desk, request), caller -> Optional.empty()));
    }

    private WebResponse list(WebRequest request) {
        Optional<String> own = CompanyPages.own(request.caller());
        return own.isPresent() ? WebResponse.redirect("/azienda/" + own.get() + "/deleghe") : WebResponse.view("mandates", model(request, List.of()));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> problems) {
        boolean intermediary = request.caller().has(Role.INTERMEDIARY);
        Map<String, Object> model = new HashMap<>();
        model.put("intermediary", intermediary);
        model.put("files", intermediary ? desk.ofIntermediary(request.caller(), request.caller().subjectCode(), request.page()) : new Page<MandateFile>(List.of(), 0, 0, 1));
        model.put("requests", intermediary ? desk.ownRequests(request.caller(), MANY) : new Page<MandateRequest>(List.of(), 0, 0, 1));
        model.put("today", clock.today());
        model.put("kinds", IntermediaryKind.values());
        model.put("scopes", MandateScope.values());
        model.put("ticked", MandateForm.scope(request));
        model.put("problems", problems);
        return model;
    }

    private WebResponse ask(WebRequest request) {
        NewRequest wanted = new NewRequest(MandateForm.code(request, "company"), MandateForm.kind(request), MandateForm.scope(request), request.day("from"), request.day("to"),
                request.param("note"));
        return trying(request, "mandate.requested", () -> desk.request(request.caller(), wanted, MandateForm.document(request)));
    }

    private WebResponse trying(WebRequest request, String notice, Runnable work) {
        try {
            work.run();
            return WebResponse.redirect("/deleghe", notice);
        } catch (ServiceException e) {
            if (e.rejections().isEmpty()) {
                throw e;
            }
            return WebResponse.refused("mandates", model(request, e.rejections()));
        }
    }

    /** The signed document, under a name of ours. */
    static WebResponse download(MandateDesk desk, WebRequest request) {
        MandateDocument.Content content = desk.document(request.caller(), Codes.id(request));
        String type = content.document().contentType();
        String ending = type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
        return new WebResponse.Download("delega-" + content.document().id() + "." + ending, type, content.bytes());
    }
}
