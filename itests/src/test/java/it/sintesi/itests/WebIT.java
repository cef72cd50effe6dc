package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.SharedServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page in a real browser: accessible, narrow, without JavaScript, by keyboard. */
@ExtendWith(SharedServer.class)
class WebIT {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 320;
    private static DistributionServer server;
    private static Browser browser;
    private static List<String> console;
    private static List<String> portal;

    @BeforeAll
    static void open(DistributionServer shared) throws IOException {
        server = shared;
        browser = new Browser();
        console = samples("CONSOLE");
        portal = samples("PORTAL");
        assertThat(console).hasSizeGreaterThan(8);
        assertThat(portal).hasSizeGreaterThan(4);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<String> samples(String shell) throws IOException {
        List<String> paths = new ArrayList<>();
        for (JsonNode page : Endpoints.pages(server)) {
            String sample = page.path("sample").asText("");
            if (page.path("shell").asText().equals(shell) && page.path("method").asText().equals("GET") && !sample.isEmpty() && !page.path("sample").isNull()) {
                paths.add(sample);
            }
        }
        return paths;
    }

    @Test
    void consolePagesAreAccessible() {
        List<String> faults = new ArrayList<>();
        visit("/console", "admin", console, DESKTOP, true, (page, path) -> {
            faults.addAll(Browser.violations(page));
            Browser.picture(page, name(path));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void portalPagesAreAccessible() {
        List<String> faults = new ArrayList<>();
        visit("", "officine", portal, DESKTOP, true, (page, path) -> {
            faults.addAll(Browser.violations(page));
            Browser.picture(page, name(path));
        });
        try (BrowserContext window = browser.window(DESKTOP, true)) {
            Page page = window.newPage();
            page.navigate(server.ready().address() + "/");
            faults.addAll(Browser.violations(page));
            page.navigate(server.ready().address() + "/console/login");
            faults.addAll(Browser.violations(page));
            Browser.picture(page, "console-login");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        List<String> faults = new ArrayList<>();
        BiConsumer<Page, String> look = (page, path) -> {
            if (Browser.overflows(page)) {
                faults.add(path);
                Browser.picture(page, "largo" + name(path));
            }
        };
        visit("/console", "admin", console, PHONE, true, look);
        visit("", "officine", portal, PHONE, true, look);
        assertThat(faults).as("pages wider than 320 px").isEmpty();
    }

    @Test
    void everythingIsThereWithoutJavaScript() {
        BiConsumer<Page, String> look = (page, path) -> assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
        visit("/console", "admin", console, DESKTOP, false, look);
        visit("", "officine", portal, DESKTOP, false, look);
    }

    /** The check can fail: a page that was spoilt on purpose. */
    @Test
    void aSpoiltPageIsRed() {
        try (BrowserContext window = browser.window(PHONE, true)) {
            Page page = window.newPage();
            page.navigate(server.ready().address() + "/");
// Styles are set one by one: the policy of our pages lets no style attribute in.
            page.evaluate("() => { const main = document.querySelector('main'); main.innerHTML = '<img src=\"x.png\"><p>testo</p>';"
                    + " main.lastChild.style.width = '900px'; main.lastChild.style.color = '#ddd'; main.lastChild.style.background = '#fff'; }");
            assertThat(Browser.violations(page)).isNotEmpty();
            assertThat(Browser.overflows(page)).isTrue();
        }
    }

    /** Logs in by keyboard alone, then opens every page and hands it on. */
    private static void visit(String shell, String account, List<String> paths, int width, boolean javaScript, BiConsumer<Page, String> look) {
        try (BrowserContext window = browser.window(width, javaScript)) {
            Page page = window.newPage();
            List<String> scripts = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    scripts.add(page.url() + " " + message.text());
                }
            });
            Browser.loginByKeyboard(page, server, shell, account);
            for (String path : paths) {
                Response answer = page.navigate(server.ready().address() + (path.isEmpty() ? "/" : path));
                assertThat(answer.status()).as(path).isIn(200, 403, 404);
                if (answer.status() == 200) {
                    look.accept(page, path);
                }
            }
            assertThat(scripts.stream().filter(line -> !line.contains("403") && !line.contains("404"))).isEmpty();
        }
    }

    private static String name(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^$|^-$", "-home");
    }
}
