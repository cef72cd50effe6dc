package it.sintesi.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.identity.House;
import it.sintesi.identity.SmallRegister;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdentityBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() throws Exception {
        try (House house = new House(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(house.kernel.authorisation()).with(house.module.area());
                BrowserHarness browser = new BrowserHarness()) {
            house.account("capo", "capo@example.org", Role.ADMINISTRATOR, null);
            house.account("ditta", "ditta@example.org", Role.EMPLOYER, SmallRegister.CODE);
            house.kernel.accounts().issueToken("ditta", "Paghe ufficio");
            Caller applicant = house.registered(House.company(RegistrantKind.PROFESSIONAL, "studio.lungo.indirizzo@associazione.professionisti.example.org"));
            house.module.applications().attach(applicant, "visura.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
            Set<String> console = new LinkedHashSet<>(List.of("/console/accounts", "/console/accounts/new", "/console/accounts/ditta", "/console/accounts/ditta/change"));
            console.addAll(List.of("/console/profilo", "/console/accreditations", "/console/accreditations/" + house.module.applications().mine(applicant).orElseThrow().id()));
            look(web, browser, house.caller("capo"), console);
            house.module.takeOvers().takeOver(House.OPERATOR, SmallRegister.PERSON, "Si è presentata allo sportello", house.kernel.clock().today());
            look(web, browser, House.OPERATOR, Set.of("/console/take-overs"));
            look(web, browser, house.caller("ditta"), Set.of("/profilo"));
            Set<String> portal = new LinkedHashSet<>(web.samples(Shell.PORTAL, applicant));
            portal.addAll(List.of("/registrazione?kind=CITIZEN", "/registrazione?kind=COMPANY", "/registrazione/conferma?token=no"));
            look(web, browser, applicant, portal);
        }
    }

    private static void look(WebHarness web, BrowserHarness browser, Caller caller, Set<String> paths) {
        for (int width : List.of(1280, 320)) {
            Page page = browser.page(web, web.session(caller), width, true);
            for (String path : paths) {
                page.navigate(web.address(path).toString());
                browser.picture(page, path.substring(1).replaceAll("[0-9a-f-]{36}", "id").replaceAll("[^a-zA-Z0-9.]+", "-") + "-" + width);
                assertThat(browser.violations(page)).isEmpty();
                assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
            }
        }
    }

    @Test
    void a_consultant_registers_and_is_accredited_without_javascript() throws Exception {
        try (House house = new House(DATABASES.fresh(Engine.DERBY)); WebHarness web = new WebHarness(house.kernel.authorisation()).with(house.module.area());
                BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, null, 1280, false);
            page.navigate(web.address("/registrazione").toString());
            page.getByText("Consulente del lavoro").click();
            page.fill("#givenName", "Sergio");
            page.fill("#familyName", "Campi");
            page.fill("#personCode", "rssmra80a41b157a");
            page.fill("#email", "studio@example.org");
            page.fill("#companyCode", "99000010175");
            page.fill("#companyName", "Studio Campi");
            page.fill("#companyRole", "Titolare");
            page.check("#privacy");
            page.click("main button[type=submit]");
            assertThat(page.textContent("main")).contains("Il codice fiscale «RSSMRA80A41B157A» non è corretto");
            browser.picture(page, "journey-register-wrong");
            page.fill("#personCode", "rss mra 80a41 b157b");
            page.check("#privacy");
            page.click("main button[type=submit]");
            assertThat(page.url()).endsWith("/registrazione/inviata");
            house.deliver();
            page.navigate(web.address(house.last("confirm").path()).toString());
            browser.picture(page, "journey-confirm");
            String username = page.inputValue("#username");
            page.fill("#password", House.PASSWORD);
            page.fill("#again", House.PASSWORD);
            page.click("main button[type=submit]");
            assertThat(page.textContent("h1")).isEqualTo("Account aperto");
            Page own = browser.page(web, web.session(house.caller(username)), 1280, false);
            own.navigate(web.address("/accreditamento").toString());
            Path visura = Files.write(Files.createTempFile("tesserino", ".pdf"), "%PDF-1.7 tesserino".getBytes(StandardCharsets.US_ASCII));
            own.setInputFiles("#file", visura);
            own.getByText("Aggiungi il documento").click();
            own.locator("form[action$='/invia'] button").click();
            assertThat(own.textContent("main")).contains("La richiesta è da un operatore");
            Files.delete(visura);
            Page desk = browser.page(web, web.session(House.OPERATOR), 1280, false);
            desk.navigate(web.address("/console/accreditations?state=SUBMITTED").toString());
            desk.getByText("Studio Campi").click();
            browser.picture(desk, "journey-accreditation");
            desk.locator("form[action$='/approve'] button").click();
            assertThat(desk.textContent("main")).contains("L'account è abilitato");
            assertThat(house.kernel.accounts().find(username).orElseThrow().subjectCode()).isEqualTo("99000010175");
        }
    }
}
