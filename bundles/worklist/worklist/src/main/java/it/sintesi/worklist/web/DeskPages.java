package it.sintesi.worklist.web;

import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import it.sintesi.worklist.application.DeskService;

/** Recent cases, saved filters, shortcuts on or off: each account has its own. */
public final class DeskPages implements Rooms {

    private static final Guard STAFF = Guard.of(Permission.CONSOLE_USE);

    private final DeskService desk;

    public DeskPages(DeskService desk) {
        this.desk = desk;
    }

    private enum Choice {
        YES, NO
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/recent", STAFF, r -> WebResponse.view("recent", Map.of("cases", desk.recent(r.caller())))),
                WebPage.get(Shell.CONSOLE, "/filters", STAFF, r -> WebResponse.view("filters", Map.of("filters", desk.filters(r.caller(), null)))),
                WebPage.post(Shell.CONSOLE, "/filters", STAFF, this::save),
                WebPage.post(Shell.CONSOLE, "/filters/{id}/delete", STAFF, this::delete),
                WebPage.post(Shell.CONSOLE, "/shortcuts", STAFF, this::shortcuts));
    }

    private WebResponse save(WebRequest request) {
        String path = request.param("path");
        String query = request.param("query") == null ? "" : request.param("query");
        boolean replaced = desk.save(request.caller(), request.param("name"), path, query);
        return WebResponse.redirect(path + "?" + query, replaced ? "filter.replaced" : "filter.saved");
    }

    private WebResponse delete(WebRequest request) {
        desk.delete(request.caller(), request.variable("id"));
        return WebResponse.redirect("/filters", "filter.deleted");
    }

    private WebResponse shortcuts(WebRequest request) {
        desk.shortcuts(request.caller(), request.param("on", Choice.class) == Choice.YES);
        return WebResponse.redirect("/shortcuts");
    }
}
