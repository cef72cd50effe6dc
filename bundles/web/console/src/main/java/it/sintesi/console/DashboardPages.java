package it.sintesi.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.DashboardList;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The first page of the console: figures and lists of all areas. One area in trouble never takes the others along. */
public final class DashboardPages implements Rooms {

    private static final Guard STAFF = Guard.of(Permission.CONSOLE_USE);

    private final WebAreas areas;
    private final CertifiedClock clock;

    public DashboardPages(WebAreas areas, CertifiedClock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * A card as it is shown.
     *
     * @param lines null when the area could not tell them
     * @param none  what is said when there is no line
     */
    public record Panel(String title, int order, List<Line> lines, String none) {
    }

    /** A figure or a link with its text; {@code value} null when there is nothing to count. */
    public record Line(String label, Long value, String path, String tone) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("dashboard", "chart-line", 10, Shell.CONSOLE, "/", STAFF));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/", STAFF, this::dashboard));
    }

    private WebResponse dashboard(WebRequest request) {
        List<Panel> panels = new ArrayList<>();
        areas.ask(request.caller(), request.texts(), Contribution.CARD, (card, texts) -> card.figures(request.caller())).stream()
                .filter(a -> a.source() != null).forEach(a -> panels.add(card(a)));
        areas.ask(request.caller(), request.texts(), Contribution.LIST, (list, texts) -> list.links(request.caller(), texts)).stream()
                .filter(a -> a.source() != null).forEach(a -> panels.add(list(a)));
        panels.sort(Comparator.comparingInt(Panel::order));
        List<String> stopped = areas.areas().stream().filter(area -> !area.running()).map(WebAreas.AreaView::title).toList();
        return WebResponse.view("dashboard", Map.of("panels", panels, "stopped", stopped, "today", clock.today()));
    }

    private static Panel card(Answer<DashboardCard, List<DashboardCard.Figure>> answer) {
        List<Line> lines = !answer.answered() ? null : answer.value().stream()
                .map(f -> new Line(answer.texts().get(f.label()), f.value(), f.path(), tone(f.tone()))).toList();
        return new Panel(answer.texts().get(answer.source().title()), answer.source().order(), lines, "");
    }

    private static Panel list(Answer<DashboardList, List<DashboardList.Link>> answer) {
        String title = answer.source().title();
        List<Line> lines = !answer.answered() ? null : answer.value().stream().map(l -> new Line(l.text(), l.count(), l.path(), tone(l.tone()))).toList();
        return new Panel(answer.texts().get(title), answer.source().order(), lines, answer.texts().get(title + ".none"));
    }

    private static String tone(DashboardCard.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
