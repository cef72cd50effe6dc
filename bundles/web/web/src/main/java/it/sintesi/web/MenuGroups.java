package it.sintesi.web;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import it.sintesi.web.api.Shell;

/** Which lines of a menu stand together: the order of a line says where it belongs, so that an area need not know the groups. */
final class MenuGroups {

    private static final NavigableMap<Integer, String> PORTAL = new TreeMap<>(java.util.Map.of(0, "", 50, "own", 190, "companies", 300, "information", 700, "access"));
    private static final NavigableMap<Integer, String> CONSOLE = new TreeMap<>(java.util.Map.of(0, "", 100, "communications", 160, "people", 700, "observatory", 800, "exchanges", 900, "system"));

    private MenuGroups() {
    }

    /** Name of the group of a line, empty for the lines that stand at the top. */
    static String of(Shell shell, int order) {
        return (shell == Shell.PORTAL ? PORTAL : CONSOLE).floorEntry(Math.max(0, order)).getValue();
    }

    /** The group with its lines. */
    static PageShell.MenuGroup group(String name, List<PageShell.MenuLine> lines) {
        return new PageShell.MenuGroup(name.isEmpty() ? null : "shell.menu." + name, lines.stream().anyMatch(PageShell.MenuLine::current), List.copyOf(lines));
    }
}
