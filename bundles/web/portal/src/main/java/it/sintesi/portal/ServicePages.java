package it.sintesi.portal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The services of the charter, by audience: what each is, for whom, how to get it. */
public final class ServicePages {

    static final String HOME = "/servizi";

    private final WebAreas areas;

    public ServicePages(WebAreas areas) {
        this.areas = areas;
    }

    /** An audience with its services. */
    public record Group(Charter.Audience audience, List<Charter.Service> services) {
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::list),
                WebPage.get(Shell.PORTAL, HOME + "/{id}", Guard.PUBLIC, this::show, caller -> Optional.of(HOME + "/" + Charter.SERVICES.get(0).id())));
    }

    /** Every audience with its services. */
    static List<Group> groups() {
        return Arrays.stream(Charter.Audience.values()).map(a -> new Group(a, Charter.of(a))).toList();
    }

    private WebResponse list(WebRequest request) {
        String wanted = request.param("per");
        List<Group> shown = groups().stream().filter(g -> wanted == null || g.audience().slug().equals(wanted)).toList();
        if (shown.isEmpty()) {
            throw ServiceException.notFound("Non ci sono servizi per «" + wanted + "».").said("PTL-NO-SERVICES", wanted);
        }
        return WebResponse.view("services", Map.of("groups", shown, "all", groups(), "wanted", wanted == null ? "" : wanted));
    }

    private WebResponse show(WebRequest request) {
        Charter.Service service = Charter.service(request.variable("id")).orElseThrow(() -> ServiceException.notFound("Il servizio indicato non esiste.").said("PTL-NO-SERVICE"));
        Map<String, Object> model = new HashMap<>();
        model.put("s", service);
        model.put("online", service.online() != null && brought(service.online()) ? service.online() : null);
        model.put("forms", Forms.of(service.id()));
        return WebResponse.view("service", model);
    }

    private boolean brought(String path) {
        return areas.areas().stream().filter(WebAreas.AreaView::running).flatMap(a -> a.area().pages().stream())
                .anyMatch(p -> p.shell() == Shell.PORTAL && p.path().equals(path));
    }
}
