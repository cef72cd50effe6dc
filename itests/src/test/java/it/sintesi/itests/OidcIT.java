package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DemoFolder;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.KeycloakServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A citizen comes into the running system through a real OpenID provider, as SPID and CIE are, and leaves both. */
class OidcIT {

    private static final String LEVEL = "https://www.spid.gov.it/SpidL2";
    private static KeycloakServer keycloak;
    private static DistributionServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        keycloak = new KeycloakServer();
        Path data = DemoFolder.copy("oidc");
        Files.writeString(Files.createDirectories(data.resolve("etc-local")).resolve("it.sintesi.identity.oidc-prova.cfg"), "id = spid\nlabel = Entra con SPID\nissuer = "
                + keycloak.issuer() + "\nclient.id = sintesi\nclient.secret = solo-per-la-prova\nacr.request = " + LEVEL + "\nacr.accept = " + LEVEL + "\n");
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
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void aCitizenComesInThroughTheProviderAndLeavesIt() {
        try (BrowserContext window = browser.window(1280, true)) {
            Page page = window.newPage();
            page.navigate(server.ready().address() + "/login?next=/area-personale");
            assertThat(Browser.violations(page)).isEmpty();
            page.click("text=Entra con SPID");
            assertThat(page.url()).startsWith(keycloak.issuer());
            page.fill("#username", "rosa");
            page.fill("#password", "rosa");
            page.click("#kc-login");
            page.waitForURL(server.ready().address() + "/area-personale");
            // Name, surname and fiscal code are those that the provider told.
            assertThat(page.innerText("header")).contains("Rosa Verdi");
            assertThat(page.innerText("main")).contains("VRDRSO85A41B157T");
            Browser.picture(page, "oidc-area-personale");

            page.click("header form[action='/logout'] button");
            page.click("text=Esci anche dall'identità digitale");
            assertThat(page.url()).startsWith(server.ready().address());
            page.navigate(server.ready().address() + "/area-personale");
            assertThat(page.url()).as("nobody is logged in").contains("/login");
            page.navigate(server.ready().address() + "/accesso/spid");
            assertThat(page.isVisible("#kc-login")).as("the provider asks again").isTrue();
        }
    }

    @Test
    void staffDoNotComeInThisWay() {
        try (BrowserContext window = browser.window(1280, false)) {
            Page page = window.newPage();
            page.navigate(server.ready().address() + "/console/login");
            assertThat(page.content()).doesNotContain("Entra con SPID");
        }
    }
}
