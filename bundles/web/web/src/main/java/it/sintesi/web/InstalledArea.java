package it.sintesi.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param menu      its menu entries with their texts in every language
 * @param routes    its pages; without handlers while stopped
 * @param brings    names of the kinds of contribution that it has
 * @param installed tells whether its bundle is still there
 */
record InstalledArea(String id, String title, Instant since, WebArea area, Templates templates, MessageTexts texts,
                     List<Line> menu, List<Route> routes, Set<String> brings, BooleanSupplier installed) {

    /** A menu entry with its text. */
    record Line(MenuEntry entry, Map<Locale, String> labels) {

        String label(Locale language) {
            return labels.getOrDefault(language, labels.get(Languages.DEFAULT));
        }
    }

    /** A page with its compiled path; {@code page} is kept while stopped too, its handler is not called then. */
    record Route(WebPage page, PathPattern pattern) {
    }

    static InstalledArea of(WebArea area, Instant now, BooleanSupplier installed, Explanations explanations) {
        MessageTexts texts = MessageTexts.beside(area.getClass(), Languages.DEFAULT, explanations);
        List<Line> menu = area.menu().stream().map(e -> new Line(e, labels(texts, "menu." + e.id()))).toList();
        List<Route> routes = area.pages().stream().map(p -> new Route(p, new PathPattern(p.path()))).toList();
        return new InstalledArea(area.id(), texts.get("area.title"), now, area, new Templates(area.getClass()), texts, menu, routes, brings(area), installed);
    }

    // Known beforehand, since a stopped module still has its lines.
    private static Map<Locale, String> labels(MessageTexts texts, String key) {
        return Languages.ALL.stream().map(Languages.Language::locale).collect(Collectors.toUnmodifiableMap(locale -> locale, locale -> texts.in(locale).get(key)));
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
