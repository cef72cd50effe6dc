package it.sintesi.registry.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.PersonFile;
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

/** Merging another entry into the file of a person, and parting them again. */
public final class MergePages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.PERSON_MERGE);

    private final FileServices services;

    MergePages(FileServices services) {
        this.services = services;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}/merge", GUARD, r -> WebResponse.view("merge", model(r, List.of())), caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/people/{code}/merge", GUARD, this::merge),
                WebPage.post(Shell.CONSOLE, "/people/{code}/merge/{id}/part", GUARD, this::part));
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> problems) {
        String code = Codes.subject(request);
        PersonFile file = services.people().find(request.caller(), code)
                .orElseThrow(() -> ServiceException.notFound("L'anagrafe non conosce questo codice fiscale. Controllate di averlo copiato per intero.").said("WEB-NO-SUBJECT"));
        Map<String, Object> model = new HashMap<>();
        model.put("code", file.person().fiscalCode());
        model.put("title", Datum.name(file.person()));
        model.put("merges", services.merges().of(request.caller(), code));
        model.put("former", text(request.param("former")));
        model.put("reason", text(request.param("reason")));
        model.put("problems", problems);
        return model;
    }

    private WebResponse merge(WebRequest request) {
        String code = Codes.subject(request);
        return Tried.of(() -> {
            services.merges().merge(request.caller(), text(request.param("former")), code, request.param("reason"));
            return WebResponse.redirect("/people/" + code + "/merge", "merge.done");
        }, wrong -> WebResponse.refused("merge", model(request, wrong)));
    }

    private WebResponse part(WebRequest request) {
        String code = Codes.subject(request);
        return Tried.of(() -> {
            services.merges().part(request.caller(), Codes.id(request), request.param("reason"));
            return WebResponse.redirect("/people/" + code + "/merge", "merge.parted");
        }, wrong -> WebResponse.refused("merge", model(request, wrong)));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
