package it.sintesi.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;

/**
 * What every template knows as {@code shell}.
 *
 * @param kind     shell of the page
 * @param caller   who
 * @param path     address of the page within the shell
 * @param menu     groups of the menu that have a line for the caller
 * @param notice   message shown once, or null
 * @param texts    texts of the area
 * @param csrf     gives the token for forms; asking for it makes the browser keep its counterpart
 * @param language language of the page
 * @param clock    when the session ends
 * @param pieces   what other areas bring to the page
 */
public record PageShell(Shell kind, Caller caller, String path, List<MenuGroup> menu, String notice, MessageTexts texts, Supplier<String> csrf,
                        Locale language, PageClock clock, Pieces pieces) {

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

    /**
     * Lines of the menu that belong together.
     *
     * @param key     key of the heading in the texts of the shell, null for the lines at the top
     * @param current true when one of its lines is
     * @param lines   its lines
     */
    public record MenuGroup(String key, boolean current, List<MenuLine> lines) {
    }

    /** The same frame with the texts of another area. */
    PageShell speaking(MessageTexts others) {
        return new PageShell(kind, caller, path, menu, notice, others, csrf, language, clock, pieces);
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

    public String sessionScript() {
        return Assets.own("session.js");
    }

    /** Tag of the language. */
    public String lang() {
        return language.toLanguageTag();
    }

    /** Direction of writing. */
    public String dir() {
        return Languages.direction(language);
    }

    /** Language of the content: another one than that of the frame when the area has no texts in it. */
    public String contentLang() {
        return texts.found().toLanguageTag();
    }

    public String contentDir() {
        return Languages.direction(texts.found());
    }

    /** The languages to choose from. */
    public List<Languages.Language> languages() {
        return Languages.ALL;
    }

    public String htmx() {
        return Assets.HTMX;
    }
}
