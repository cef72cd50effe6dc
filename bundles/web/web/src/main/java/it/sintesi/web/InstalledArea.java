package it.sintesi.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/**
 * An area as the runtime remembers it, also while its module is stopped.
 *
 * @param id        its name
 * @param title     its name for people
 * @param since     since when it runs or is stopped
 * @param area      what it contributes; null while stopped
 * @param templates its templates; null while stopped
 * @param texts     its texts; null while stopped
 * @param menu      its menu entries with their texts
 * @param routes    its pages; without handlers while stopped
 * @param brings    names of the kinds of contribution that it has
 * @param installed tells whether its bundle is still there
 */
record InstalledArea(String id, String title, Instant since, WebArea area, Templates templates, MessageTexts texts,
                     List<Line> menu, List<Route> routes, Set<String> brings, BooleanSupplier installed) {

    /** A menu entry with its text. */
    record Line(MenuEntry entry, String label) {
    }

    /** A page with its compiled path; {@code page} is kept while stopped too, its handler is not called then. */
    record Route(WebPage page, PathPattern pattern) {
    }

    static InstalledArea of(WebArea area, Instant now, BooleanSupplier installed) {
        MessageTexts texts = MessageTexts.beside(area.getClass(), Languages.DEFAULT);
        List<Line> menu = area.menu().stream().map(e -> new Line(e, texts.get("menu." + e.id()))).toList();
        List<Route> routes = area.pages().stream().map(p -> new Route(p, new PathPattern(p.path()))).toList();
        return new InstalledArea(area.id(), texts.get("area.title"), now, area, new Templates(area.getClass()), texts, menu, routes, brings(area), installed);
    }

    private static Set<String> brings(WebArea area) {
        return Contribution.ALL.stream().filter(c -> !c.of().apply(area).isEmpty()).map(Contribution::name).collect(Collectors.toUnmodifiableSet());
    }

    boolean running() {
        return area != null;
    }

    /** The same area after its module stopped: nothing of the module's classes is kept. */
    InstalledArea stopped(Instant now) {
        List<Route> bare = routes.stream().map(r -> new Route(new WebPage(r.page().shell(), r.page().method(), r.page().path(), r.page().guard(),
                request -> {
                    throw new IllegalStateException("stopped");
                }, caller -> java.util.Optional.empty()), r.pattern())).toList();
        return new InstalledArea(id, title, now, null, null, null, menu, bare, brings, installed);
    }
}
