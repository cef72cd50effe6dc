package it.sintesi.itests.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser; pictures go to {@code target/screenshots}. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    /** Starts Chromium. @throws IllegalStateException when it is not installed */
    public Browser() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException("Manca Chromium: apt-get install chromium, oppure -Dchromium=<percorso>");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
    }

    /** A window with nobody logged in. */
    public BrowserContext window(int width, boolean javaScript) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900).setLocale("it-IT").setJavaScriptEnabled(javaScript));
    }

    /** Fills in the login form of a shell with the keyboard and nothing else. */
    public static void loginByKeyboard(Page page, DistributionServer server, String shell, String account) {
        page.navigate(server.ready().address() + shell + "/login");
        tabTo(page, "username");
        page.keyboard().type(account);
        tabTo(page, "password");
        page.keyboard().type(server.ready().accounts().get(account));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 60; i++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("The field " + id + " cannot be reached with the keyboard on " + page.url());
    }

    /** Violations of WCAG 2.1 A and AA on the open page, one line each. */
    public static List<String> violations(Page page) {
        // In the page itself: the other mode opens a second one for each look, and we have no frames of others.
        return new AxeBuilder(page).setLegacyMode(true).withTags(STANDARD).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> page.url() + " " + rule.getId() + ": " + node.getHtml())).toList();
    }

    /** Keeps a picture of the whole page. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(true));
    }

    /** True when the page is wider than the window. */
    public static boolean overflows(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
