package it.sintesi.communications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What employers and intermediaries see of their own communications; each call is decided again by the archive. */
public final class PortalPages implements Rooms {

    private static final String CODE = "[0-9A-Za-z]{1,32}";

    private final Archive archive;
    private final RelationFile file;

    public PortalPages(Archive archive, RelationFile file) {
        this.archive = archive;
        this.file = file;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("own", "files", 200, Shell.PORTAL, "/comunicazioni", Guard.LOGGED_IN));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/comunicazioni", Guard.LOGGED_IN, this::list),
                WebPage.get(Shell.PORTAL, "/comunicazioni/{code}", Guard.LOGGED_IN, this::show, this::sample),
                WebPage.get(Shell.PORTAL, "/comunicazioni/{code}/ricevuta.pdf", Guard.LOGGED_IN,
                        r -> WebResponse.pdf("ricevuta-" + code(r) + ".pdf", archive.receiptPdf(r.caller(), code(r))), DetailPages.none()),
                WebPage.get(Shell.PORTAL, "/comunicazioni/{code}/ricevuta.xml", Guard.LOGGED_IN,
                        r -> WebResponse.xml("ricevuta-" + code(r) + ".xml", archive.detail(r.caller(), code(r)).receipt().xml()), DetailPages.none()));
    }

    private Optional<String> sample(Caller caller) {
        return archive.search(caller, CommunicationCriteria.ALL, new PageRequest(0, 1)).items().stream().map(r -> "/comunicazioni/" + r.code()).findFirst();
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("own", Map.of("rows", archive.search(request.caller(), ArchiveFilter.read(request), request.page()),
                "query", request.filterQuery()));
    }

    private WebResponse show(WebRequest request) {
        CommunicationDetail detail = archive.detail(request.caller(), code(request));
        Map<String, Object> model = new HashMap<>();
        model.put("row", detail.row());
        model.put("receipt", detail.receipt());
        model.put("chain", detail.chainRows());
        model.put("relations", detail.relations());
        model.put("mandate", detail.receipt().mandate() == null ? null : file.mandate(request.caller(), detail.receipt().mandate()).orElse(null));
        return WebResponse.view("own-detail", model);
    }

    private static String code(WebRequest request) {
        return Codes.check(request.variable("code"), CODE);
    }
}
