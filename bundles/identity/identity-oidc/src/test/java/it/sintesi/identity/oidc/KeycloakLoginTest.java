package it.sintesi.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Login and logout through a real provider, in a real browser. */
class KeycloakLoginTest {

    private static final CertifiedClock CLOCK = () -> new Date().toInstant();
    private static KeycloakServer keycloak;
    private static BrowserHarness browser;

    private final WebHarness web = new WebHarness();
    private final AuditNotes audit = new AuditNotes();

    @BeforeAll
    static void start() {
        keycloak = new KeycloakServer();
        browser = new BrowserHarness();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Page open(String acr, boolean javaScript) {
        web.with(OidcDoors.door(OidcSettings.of(Map.of("id", "spid", "label", "Entra con SPID", "issuer", keycloak.issuer(), "client.id", "sintesi",
                "client.secret", "solo-per-la-prova", "acr.request", acr, "acr.accept", acr)), web.accounts(), audit, CLOCK, (code, email, by, address) -> java.util.Optional.empty()));
        Page page = browser.page(web, null, 1280, javaScript);
        page.navigate(web.origin() + "/login?next=/password");
        assertThat(javaScript ? browser.violations(page) : List.of()).isEmpty();
        page.locator("text=Entra con SPID").click();
        page.locator("#username").fill("rosa");
        page.locator("#password").fill("rosa");
        page.locator("#kc-login").click();
        return page;
    }

    @Test
    void a_citizen_comes_in_goes_on_where_she_wanted_and_leaves_there_too() {
        Page page = open("https://www.spid.gov.it/SpidL2", true);
        assertThat(page.url()).isEqualTo(web.origin() + "/password");
        assertThat(page.locator(".who")).containsText("Rosa Verdi");
        Account account = web.accounts().ofSubject("VRDRSO85A41B157T").get(0);
        assertThat(account.roles()).isEqualTo(Set.of(Role.CITIZEN));
        assertThat(account.email()).isEqualTo("rosa@example.org");
        assertThat(audit.entries).singleElement().satisfies(entry -> assertThat(entry.purpose()).contains("https://www.spid.gov.it/SpidL2"));

        page.locator("header form[action='/logout'] button").click();
        assertThat(page.locator("h1")).hasText("Siete usciti");
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "uscita");
        page.locator("text=Esci anche dall'identità digitale").click();
        assertThat(page.url()).startsWith(web.origin());
        page.navigate(web.origin() + "/accesso/spid");
        assertThat(page.locator("#kc-login")).isVisible();
    }

    @Test
    void a_level_that_the_provider_does_not_reach_is_refused() {
        Page page = open("https://www.spid.gov.it/SpidL3", false);
        assertThat(page.locator("[role=alert]")).containsText("non è riuscito");
        assertThat(web.accounts().ofSubject("VRDRSO85A41B157T")).isEmpty();
        assertThat(page.locator("header .enter")).isVisible();
    }
}
