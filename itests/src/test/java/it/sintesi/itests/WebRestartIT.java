package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.Copies;
import it.sintesi.itests.support.DemoFolder;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.KarafShell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is logged in stays so while the bundles of the pages are updated, and when the node stops and starts again. */
class WebRestartIT {

    private static final List<String> BUNDLES = List.of("web", "portal", "console");
    private static DistributionServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Path data = DemoFolder.copy("web-restart");
        KarafShell.authorise(data);
        server = Distribution.built().server(data, "--demo").start();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void sessionsSurviveUpdatesOfThePagesAndARestartOfTheNode() throws Exception {
        try (BrowserContext portal = browser.window(1280, true); BrowserContext console = browser.window(1280, true)) {
            Page company = portal.newPage();
            Browser.loginByKeyboard(company, server, "", "officine");
            Page operator = console.newPage();
            Browser.loginByKeyboard(operator, server, "/console", "operatore");
            List<String> before = cookies(portal);
            for (String bundle : BUNDLES) {
                update(bundle);
                stillIn(company, "/azienda", "Officine Esempio");
                stillIn(operator, "/console/search", "Operatrice");
            }
            server.stop();
            server.start();
            stillIn(company, "/azienda", "Officine Esempio");
            stillIn(operator, "/console/search", "Operatrice");
            assertThat(cookies(portal)).as("the same session").isEqualTo(before);
        }
    }

    // Another version of the same bundle: Karaf stops it, puts the new one in its place and starts it, as an update of an area does.
    private static void update(String artifact) throws Exception {
        Path jar = server.data().resolve(artifact + "-new.jar");
        Files.write(jar, Copies.withVersion(Copies.jar(Distribution.built(), artifact), "0.1.0.again"));
        KarafShell.run(server, "bundle:update it.sintesi." + artifact + " " + jar.toUri());
        assertThat(KarafShell.run(server, "bundle:list --no-format -s | grep it.sintesi." + artifact)).contains("0.1.0.again");
        Await.until(artifact + " is there again", Duration.ofSeconds(60), () -> server.client(null).get("/health/ready").statusCode() == 200
                && server.client(null).get("/login").statusCode() == 200 && server.client(null).get("/console/login").statusCode() == 200);
    }

    private static void stillIn(Page page, String path, String text) {
        page.navigate(server.ready().address() + path);
        assertThat(page.url()).as("not sent to the login").contains(path).doesNotContain("/login");
        assertThat(page.locator("body").innerText()).contains(text);
    }

    private static List<String> cookies(BrowserContext window) {
        return window.cookies().stream().filter(cookie -> cookie.name.contains("session")).map((Cookie cookie) -> cookie.name + "=" + cookie.value).toList();
    }
}
