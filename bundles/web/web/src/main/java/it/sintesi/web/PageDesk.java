package it.sintesi.web;

import java.util.List;

import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What templates know as {@code desk}: asked only by the templates that show it. */
public final class PageDesk {

    private final Desk desk;
    private final WebRequest request;
    private List<Desk.SavedFilter> filters;

    PageDesk(Desk desk, WebRequest request) {
        this.desk = request.shell() == Shell.CONSOLE && !request.caller().isAnonymous() ? desk : Desk.NONE;
        this.request = request;
    }

    /** Remembers the case that the page is about, once it was really shown. */
    void remember(WebResponse.View view) {
        if (view.status() == 200 && view.model().get(Desk.Case.MODEL) instanceof Desk.Case opened) {
            desk.opened(request.caller(), opened);
        }
    }

    /** Filters that the caller saved for this page. */
    public List<Desk.SavedFilter> getFilters() {
        if (filters == null) {
            filters = desk.filters(request.caller(), request.path());
        }
        return filters;
    }

    /** True when filters can be saved. */
    public boolean isKeeping() {
        return desk.keepsFilters();
    }

    /** True when single keys act as shortcuts. */
    public boolean isShortcuts() {
        return desk.shortcuts(request.caller());
    }

    /** The filters of this page as a query. */
    public String getQuery() {
        return request.filterQuery();
    }
}
