package it.sintesi.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;

import it.sintesi.kernel.api.security.Sessions;

/** A real browser over the harness: looks at pages, checks WCAG 2.1 A and AA with axe, keeps pictures under {@code target/screenshots}. */
public final class BrowserHarness implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final int SCREEN = 1280, PHONE = 320;

    private final Playwright playwright;
    private final Browser browser;
    private final Set<BrowserContext> silent = new HashSet<>();

    public BrowserHarness() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException("Chromium is missing: apt-get install chromium, or -Dchromium=<path>");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
    }

    /** A page of a browser that holds the session (or none). */
    public Page page(WebHarness web, Sessions.Session session, int width, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("it-IT").setJavaScriptEnabled(javaScript));
        if (!javaScript) {
            silent.add(context);
        }
        if (session != null) {
            context.addCookies(List.of(new Cookie(Exchange.SESSION_COOKIE, session.token()).setUrl(web.origin())));
        }
        return context.newPage();
    }

    /** Violations of WCAG 2.1 A and AA on the open page, one line each. */
    public List<String> violations(Page page) {
        if (silent.contains(page.context())) {
            throw new IllegalStateException("axe would wait for ever in a page without scripts: look at the same page in one with scripts");
        }
        // In the page itself: the other mode opens a second one for each look, and we have no frames of others.
        return new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> page.url() + " " + rule.getId() + ": " + node.getHtml())).toList();
    }

    /** Keeps a picture of the whole page. */
    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(true));
    }

    /** True when the page is wider than the window. */
    public boolean overflows(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Looks at a page on a screen and on a phone and keeps pictures of both; what is wrong, nothing when it is accessible and fits. */
    public List<String> faults(WebHarness web, Sessions.Session session, String path, String name) {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(SCREEN, PHONE)) {
            Page page = page(web, session, width, true);
            page.navigate(web.address(path).toString());
            picture(page, name + "-" + width);
            faults.addAll(violations(page));
            if (overflows(page)) {
                faults.add(path + " is wider than " + width);
            }
            page.context().close();
        }
        return faults;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
