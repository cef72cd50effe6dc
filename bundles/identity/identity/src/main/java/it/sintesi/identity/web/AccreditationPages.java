package it.sintesi.identity.web;

import it.sintesi.identity.application.AccreditationDesk;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
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

/** Requests of accreditation before the operator. */
public final class AccreditationPages implements Rooms {

    static final String HOME = "/accreditations";
    static final Guard GUARD = Guard.of(Permission.ACCREDITATION_MANAGE);
    private static final String ID = "[0-9a-f-]{36}";
    private static final String ONE = HOME + "/{id}";

    private final AccreditationDesk desk;
    private final Offices offices;

    public AccreditationPages(AccreditationDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("accreditations", "check-circle", 300, Shell.CONSOLE, HOME, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, ONE, GUARD, this::show, this::sample),
                WebPage.get(Shell.CONSOLE, ONE + "/documents/{name}", GUARD, this::document, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, ONE + "/approve", GUARD, request -> {
                    desk.approve(request.caller(), id(request, "id"), request.param("note"));
                    return WebResponse.redirect(HOME + "/" + id(request, "id"), "accreditation.approved");
                }),
                WebPage.post(Shell.CONSOLE, ONE + "/refuse", GUARD, request -> {
                    desk.refuse(request.caller(), id(request, "id"), request.param("note"));
                    return WebResponse.redirect(HOME + "/" + id(request, "id"), "accreditation.refused");
                }),
                WebPage.post(Shell.CONSOLE, ONE + "/more", GUARD, request -> {
                    desk.askMore(request.caller(), id(request, "id"), request.param("note"));
                    return WebResponse.redirect(HOME + "/" + id(request, "id"), "accreditation.more");
                }));
    }

    private Optional<String> sample(Caller caller) {
        return desk.search(caller, null, null, null, new PageRequest(0, 1)).items().stream().map(a -> HOME + "/" + a.id()).findFirst();
    }

    private WebResponse list(WebRequest request) {
        Accreditation.State state = request.param("state", Accreditation.State.class);
        RegistrantKind kind = request.param("kind", RegistrantKind.class);
        Map<String, Object> model = new HashMap<>();
        model.put("rows", desk.search(request.caller(), state == null ? null : state.name(), kind == null ? null : kind.name(), request.param("text"), request.page()));
        model.put("states", Accreditation.State.values());
        model.put("kinds", RegistrantKind.values());
        model.put("query", request.filterQuery());
        return WebResponse.view("accreditations", model);
    }

    private WebResponse show(WebRequest request) {
        AccreditationDesk.File file = desk.file(request.caller(), id(request, "id"));
        Accreditation one = file.request();
        Map<String, Object> model = new HashMap<>();
        model.put("one", one);
        model.put("file", file);
        model.put("own", one.username().equals(request.caller().account()));
        model.put("office", one.office().isEmpty() ? "" : offices.byId(one.office()).map(Office::name).orElse(one.office()));
        return WebResponse.view("accreditation", model);
    }

    private WebResponse document(WebRequest request) {
        AccreditationDesk.Content content = desk.document(request.caller(), id(request, "id"), id(request, "name"));
        String name = "documento-" + content.document().id().substring(0, 8) + "." + content.document().kind().extension();
        return new WebResponse.Download(name, content.document().kind().contentType(), content.bytes());
    }

    private static String id(WebRequest request, String name) {
        if (!request.variable(name).matches(ID)) {
            throw ServiceException.notFound("La richiesta o il documento non esiste. Tornate all'elenco degli accreditamenti.").said("ID-NO-REQUEST");
        }
        return request.variable(name);
    }
}
