package it.sintesi.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The first page of the console, the search over all areas, and the list of all pages. One area in trouble never takes the others along. */
public final class DashboardPages implements Rooms {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardPages.class);
    private static final int HITS = 10;
    private static final Guard STAFF = Guard.of(Permission.CONSOLE_USE);

    private final WebAreas areas;
    private final CertifiedClock clock;
    private final ObjectMapper json = new ObjectMapper();

    public DashboardPages(WebAreas areas, CertifiedClock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** A card as it is shown; {@code figures} null when the area could not tell them. */
    public record Panel(String title, int order, List<Line> figures) {
    }

    /** A figure with its text. */
    public record Line(String label, long value, String path, String tone) {
    }

    /** What one provider found; {@code hits} null when it could not search. */
    public record Group(String title, List<SearchProvider.Hit> hits) {
    }

    /** A page in the list of pages; {@code sample} null when there is nothing to open. */
    public record Listed(String area, Shell shell, String method, String path, String permission, String sample) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("dashboard", "chart-line", 10, Shell.CONSOLE, "/", STAFF));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/", STAFF, this::dashboard),
                WebPage.get(Shell.CONSOLE, "/search", STAFF, this::search),
                WebPage.get(Shell.CONSOLE, "/pages.json", Guard.of(Permission.MODULE_MANAGE), this::list, caller -> java.util.Optional.empty()));
    }

    private WebResponse dashboard(WebRequest request) {
        List<Panel> panels = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        for (WebAreas.AreaView area : areas.areas()) {
            if (area.running()) {
                area.area().cards().stream().filter(card -> areas.admits(request.caller(), card.guard()))
                        .forEach(card -> panels.add(panel(area, card, request.caller())));
            } else {
                stopped.add(area.title());
            }
        }
        panels.sort(Comparator.comparingInt(Panel::order));
        return WebResponse.view("dashboard", Map.of("panels", panels, "stopped", stopped, "today", clock.today()));
    }

    private static Panel panel(WebAreas.AreaView area, DashboardCard card, Caller caller) {
        String title = area.texts().get(card.title());
        try {
            return new Panel(title, card.order(), card.figures(caller).stream()
                    .map(f -> new Line(area.texts().get(f.label()), f.value(), f.path(), f.tone().name().toLowerCase(java.util.Locale.ROOT))).toList());
        } catch (RuntimeException e) {
            LOG.warn("No figures from area {}", area.id(), e);
            return new Panel(title, card.order(), null);
        }
    }

    private WebResponse search(WebRequest request) {
        String text = request.param("text");
        List<Group> groups = new ArrayList<>();
        if (text != null) {
            areas.areas().stream().filter(WebAreas.AreaView::running).forEach(area -> area.area().searches().stream()
                    .filter(provider -> areas.admits(request.caller(), provider.guard()))
                    .forEach(provider -> groups.add(group(area, provider, request.caller(), text))));
        }
        int total = groups.stream().mapToInt(g -> g.hits() == null ? 0 : g.hits().size()).sum();
        return WebResponse.view("search", Map.of("text", text == null ? "" : text, "groups", groups, "total", total));
    }

    private static Group group(WebAreas.AreaView area, SearchProvider provider, Caller caller, String text) {
        String title = area.texts().get(provider.title());
        try {
            return new Group(title, provider.search(caller, text, HITS));
        } catch (RuntimeException e) {
            LOG.warn("Search in area {} failed", area.id(), e);
            return new Group(title, null);
        }
    }

    private WebResponse list(WebRequest request) throws JsonProcessingException {
        List<Listed> pages = new ArrayList<>();
        for (Shell shell : Shell.values()) {
            pages.add(new Listed("web", shell, "GET", shell.base() + "/login", null, shell.base() + "/login"));
            pages.add(new Listed("web", shell, "GET", shell.base() + "/password", null, shell.base() + "/password"));
        }
        areas.areas().stream().filter(WebAreas.AreaView::running)
                .forEach(area -> area.area().pages().forEach(page -> pages.add(listed(area, page, request.caller()))));
        return new WebResponse.Download("pages.json", "application/json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(pages));
    }

    private static Listed listed(WebAreas.AreaView area, WebPage page, Caller caller) {
        String permission = page.guard().permission() == null ? null : page.guard().permission().name();
        return new Listed(area.id(), page.shell(), page.method(), page.shell().base() + page.path(), permission, sample(area, page, caller));
    }

    /** The list must be whole even when one service cannot find a sample now. */
    private static String sample(WebAreas.AreaView area, WebPage page, Caller caller) {
        try {
            return page.sample().apply(caller).map(p -> page.shell().base() + p).orElse(null);
        } catch (RuntimeException e) {
            LOG.warn("No sample of page {} of area {}", page.path(), area.id(), e);
            return null;
        }
    }
}
