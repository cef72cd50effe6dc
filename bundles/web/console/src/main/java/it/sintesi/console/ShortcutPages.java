package it.sintesi.console;

import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebResponse;

/** The list of keyboard shortcuts: a page, and the content of the dialog under {@code ?}. */
public final class ShortcutPages implements Rooms {

    /** Keys in the order in which they are told; texts under {@code shortcut.<id>}. */
    private static final List<Shortcut> SHORTCUTS = List.of(new Shortcut("search", List.of("/")), new Shortcut("dashboard", List.of("g", "d")),
            new Shortcut("work", List.of("g", "l")), new Shortcut("communications", List.of("g", "c")), new Shortcut("next", List.of("j")),
            new Shortcut("previous", List.of("k")), new Shortcut("open", List.of("Enter")), new Shortcut("help", List.of("?")));

    private final WebAreas areas;

    public ShortcutPages(WebAreas areas) {
        this.areas = areas;
    }

    /** A shortcut: its name and the keys, one after the other. */
    public record Shortcut(String id, List<String> keys) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/shortcuts", Guard.of(Permission.CONSOLE_USE), request -> WebResponse.view("shortcuts",
                Map.of("list", SHORTCUTS, "on", areas.desk().shortcuts(request.caller()), "kept", areas.desk().keepsFilters()))));
    }
}
