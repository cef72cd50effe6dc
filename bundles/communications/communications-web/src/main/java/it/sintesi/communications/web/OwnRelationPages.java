package it.sintesi.communications.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** A relation for those it concerns, with what can still be told about it. */
public final class OwnRelationPages implements Rooms {

    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private final RelationFile file;
    private final Archive archive;

    public OwnRelationPages(RelationFile file, Archive archive) {
        this.file = file;
        this.archive = archive;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/rapporti/{id}", Guard.LOGGED_IN, this::show, this::sample));
    }

    private Optional<String> sample(Caller caller) {
        return archive.search(caller, CommunicationCriteria.ALL, new PageRequest(0, 1)).items().stream().findFirst()
                .flatMap(row -> archive.detail(caller, row.code()).relations().stream().findFirst()).map(id -> "/rapporti/" + id);
    }

    private WebResponse show(WebRequest request) {
        Map<String, Object> model = file.model(request.caller(), Codes.check(request.variable("id"), ID));
        return WebResponse.view("own-relation", model);
    }
}
