package it.sintesi.communications.web;

import java.util.List;
import java.util.Map;

import it.sintesi.communications.api.Refusals;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What was refused, and why. */
public final class RefusalPages implements Rooms {

    private final Refusals refusals;

    public RefusalPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("refusals", "ban", 115, Shell.CONSOLE, "/refusals", ArchivePages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/refusals", ArchivePages.GUARD, this::list));
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("refusals", Map.of("query", request.filterQuery(), "rows",
                refusals.search(request.caller(), request.param("sender"), request.day("from"), request.day("to"), request.page())));
    }
}
