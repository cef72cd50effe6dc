package it.sintesi.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The home, which shows what each area offers, and the pages that every public site must have. */
public final class HomePages {

    static final String AREA = "portal";

    private final WebAreas areas;
    private final Offices offices;

    public HomePages(WebAreas areas, Offices offices) {
        this.areas = areas;
        this.offices = offices;
    }

    /** A service on the home. */
    public record Tile(String title, String about, String path, int order, boolean login) {
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/", Guard.PUBLIC, this::home),
                WebPage.get(Shell.PORTAL, "/contatti", Guard.PUBLIC, r -> WebResponse.view("contacts", Map.of("offices", offices.all()))),
                WebPage.get(Shell.PORTAL, "/privacy", Guard.PUBLIC, r -> WebResponse.view("privacy", Map.of())),
                WebPage.get(Shell.PORTAL, "/accessibilita", Guard.PUBLIC, r -> WebResponse.view("accessibility", Map.of())));
    }

    private WebResponse home(WebRequest request) {
        List<Tile> tiles = areas.areas().stream().filter(WebAreas.AreaView::running).flatMap(this::tiles)
                .sorted(Comparator.comparingInt(Tile::order)).toList();
        return WebResponse.view("home", Map.of("tiles", tiles));
    }

    private Stream<Tile> tiles(WebAreas.AreaView area) {
        return area.area().menu().stream().filter(e -> e.shell() == Shell.PORTAL && !"/".equals(e.path())).map((MenuEntry e) ->
                new Tile(area.texts().get("menu." + e.id()), area.texts().get("menu." + e.id() + ".about"), e.path(), e.order(), e.guard().login()));
    }
}
