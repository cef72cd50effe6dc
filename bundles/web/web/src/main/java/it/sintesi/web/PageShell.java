package it.sintesi.web;

import java.util.List;
import java.util.function.Supplier;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;

/**
 * What every template knows as {@code shell}.
 *
 * @param kind     shell of the page
 * @param caller   who
 * @param path     address of the page within the shell
 * @param menu     lines of the menu
 * @param notice   message shown once, or null
 * @param texts    texts of the area
 * @param csrf     gives the token for forms; asking for it makes the browser keep its counterpart
 */
public record PageShell(Shell kind, Caller caller, String path, List<MenuLine> menu, String notice, Texts texts, Supplier<String> csrf) {

    /**
     * A line of the menu.
     *
     * @param label   its text
     * @param icon    its icon
     * @param href    its address
     * @param running false while its module is stopped
     * @param current true on its own pages
     */
    public record MenuLine(String label, String icon, String href, boolean running, boolean current) {
    }

    public String base() {
        return kind.base();
    }

    public boolean console() {
        return kind == Shell.CONSOLE;
    }

    public boolean loggedIn() {
        return !caller.isAnonymous();
    }

    public String style() {
        return Assets.STYLE;
    }

    public String ownStyle() {
        return Assets.own("sintesi.css");
    }

    public String shortcuts() {
        return Assets.own("shortcuts.js");
    }

    public String htmx() {
        return Assets.HTMX;
    }
}
