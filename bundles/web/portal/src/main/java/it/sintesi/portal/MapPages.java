package it.sintesi.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The map of the site: what every area brings to the menu, the services, the forms, the pages that every public site has. */
public final class MapPages {

    private final WebAreas areas;

    public MapPages(WebAreas areas) {
        this.areas = areas;
    }

    /** A line of the map. */
    public record Line(String title, String path, int order, boolean login) {
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/mappa", Guard.PUBLIC, this::map));
    }

    private WebResponse map(WebRequest request) {
        List<Line> lines = areas.areas().stream().filter(WebAreas.AreaView::running)
                .flatMap(a -> a.area().menu().stream().filter(e -> e.shell() == Shell.PORTAL)
                        .map(e -> new Line(HomePages.text(a, e, "", request), e.path(), e.order(), e.guard().login())))
                .sorted(Comparator.comparingInt(Line::order)).toList();
        return WebResponse.view("map", Map.of("lines", lines, "groups", ServicePages.groups(), "forms", Forms.FORMS));
    }
}
