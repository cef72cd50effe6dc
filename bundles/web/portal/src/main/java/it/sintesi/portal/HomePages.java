package it.sintesi.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import it.sintesi.helpdesk.api.NewsItem;
import it.sintesi.helpdesk.api.NewsService;
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
    private static final int NEWS = 3;
    /** What the home shows in another way. */
    private static final Set<String> SHOWN = Set.of("/", ServicePages.HOME);

    private final WebAreas areas;
    private final Offices offices;
    private final List<NewsService> news;

    /**
     * The home.
     *
     * @param news the news while somebody brings them: without them the home only lacks their section
     */
    public HomePages(WebAreas areas, Offices offices, List<NewsService> news) {
        this.areas = areas;
        this.offices = offices;
        this.news = news;
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
        List<Tile> tiles = areas.areas().stream().filter(WebAreas.AreaView::running).flatMap(area -> tiles(area, request))
                .sorted(Comparator.comparingInt(Tile::order)).toList();
        return WebResponse.view("home", Map.of("tiles", tiles, "groups", ServicePages.groups(), "news", news()));
    }

    /** What the areas offer: to who is logged in what that person may open, to others everything with a word about the login. */
    private Stream<Tile> tiles(WebAreas.AreaView area, WebRequest request) {
        return area.area().menu().stream().filter(e -> e.shell() == Shell.PORTAL && !SHOWN.contains(e.path()))
                .filter(e -> request.caller().isAnonymous() || areas.admits(request.caller(), e.guard()))
                .map(e -> new Tile(text(area, e, "", request), text(area, e, ".about", request), e.path(), e.order(), e.guard().login()));
    }

    /** A text of a menu entry in the language of the reader. */
    static String text(WebAreas.AreaView area, MenuEntry entry, String ending, WebRequest request) {
        return area.texts().like(request.texts()).get("menu." + entry.id() + ending);
    }

    private List<NewsItem> news() {
        List<NewsItem> items = new ArrayList<>();
        for (NewsService service : news) {
            items.addAll(service.current(NEWS));
        }
        return items;
    }
}
