package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.application.OutageDesk;
import it.sintesi.helpdesk.application.OutageDraft;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where outages are recorded, corrected and closed. */
public final class OutagePages implements Room {

    private static final Guard GUARD = Guard.of(Permission.OUTAGE_MANAGE);
    private static final String HOME = "/helpdesk/outages";
    private static final List<String> FIELDS = List.of("from", "to", "cause", "text", "excusing");

    private final OutageDesk outages;

    public OutagePages(OutageDesk outages) {
        this.outages = outages;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("outages", "warning-circle", 860, Shell.CONSOLE, HOME, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, request -> WebResponse.view("outages", Map.of("rows", outages.all(request.caller())))),
                WebPage.get(Shell.CONSOLE, HOME + "/new", GUARD, request -> form(null, Map.of("from", "", "to", "", "cause", "", "text", "", "excusing", "1"), List.of(), List.of())),
                WebPage.post(Shell.CONSOLE, HOME + "/new", GUARD, request -> save(request, null)),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", GUARD, this::edit, caller -> outages.all(caller).stream().findFirst().map(outage -> HOME + "/" + outage.id())),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}", GUARD, request -> save(request, Forms.id(request))));
    }

    private WebResponse edit(WebRequest request) {
        Outage o = outages.find(request.caller(), Forms.id(request));
        Map<String, String> values = Map.of("from", Forms.time(o.from()), "to", Forms.time(o.to()), "cause", o.cause(), "text", o.text(), "excusing", o.excusing() ? "1" : "");
        return form(o, values, o.services().stream().map(Enum::name).toList(), List.of());
    }

    private WebResponse save(WebRequest request, String id) {
        List<String> chosen = request.parameters().getOrDefault("services", List.of());
        List<OutageService> services = Arrays.stream(OutageService.values()).filter(service -> chosen.contains(service.name())).toList();
        try {
            outages.save(request.caller(), id, new OutageDraft(Forms.time(request, "from"), Forms.time(request, "to"), services, request.param("cause"), request.param("text"),
                    request.param("excusing") != null));
        } catch (ServiceException e) {
            List<Rejection> reasons = Forms.refusal(e);
            return form(id == null ? null : outages.find(request.caller(), id), Forms.typed(request, FIELDS), chosen, reasons);
        }
        return WebResponse.redirect(HOME, "outage.saved");
    }

    private static WebResponse form(Outage outage, Map<String, String> values, List<String> chosen, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("outage", outage);
        model.put("values", values);
        model.put("services", Arrays.stream(OutageService.values()).map(service -> Map.of("name", service.name(), "chosen", chosen.contains(service.name()))).toList());
        model.put("rejections", rejections);
        return rejections.isEmpty() ? WebResponse.view("outage-form", model) : WebResponse.refused("outage-form", model);
    }
}
