package it.sintesi.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.registry.api.Transfer;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryBrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_is_accessible_and_fits_a_narrow_window(boolean full) {
        District district = new District(full);
        try (WebHarness web = new WebHarness(district).with(district.area()); BrowserHarness browser = new BrowserHarness()) {
            look(web, browser, Shell.PORTAL, web.session(District.OWNER), full ? "owner" : "new");
            look(web, browser, Shell.PORTAL, web.session(District.CONSULTANT), full ? "studio" : "fresh");
            look(web, browser, Shell.CONSOLE, web.session("operatore"), full ? "operator" : "idle");
        }
    }

    private static void look(WebHarness web, BrowserHarness browser, Shell shell, Sessions.Session session, String who) {
        for (int width : List.of(1280, 320)) {
            Page page = browser.page(web, session, width, true);
            for (String path : web.samples(shell, session.caller())) {
                page.navigate(web.address(path).toString());
                assertThat(page.url()).endsWith(path);
                browser.picture(page, who + "-" + path.substring(1).replaceAll("[^a-z0-9.]+", "-") + "-" + width);
                assertThat(browser.violations(page)).isEmpty();
                assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
            }
        }
    }

    /** The rooms that only a person's or company's page leads to, full of what tries to break out of them. */
    @Test
    void the_rooms_of_files_are_accessible_and_fit_a_narrow_window() {
        District district = new District(true);
        district.files.moves.merging.merge(District.OWNER, "99000020174", FakeFiles.PERSON, "Motivo " + District.XSS);
        try (WebHarness web = new WebHarness(district).with(district.area()); BrowserHarness browser = new BrowserHarness()) {
            Sessions.Session operator = web.session("operatore");
            district.files.moves.ask(operator.caller(), FakeFiles.PERSON, operator.caller().office(), Transfer.Cause.OFFICE, "Motivo " + District.XSS);
            String person = "/console/people/" + FakeFiles.PERSON;
            for (int width : List.of(1280, 320)) {
                Page page = browser.page(web, operator, width, true);
                for (String path : List.of(person + "/file", person + "/history?day=2026-01-01", person + "/merge", person + "/transfer", "/console/transfers",
                        "/console/people/" + FakeFiles.STRANGER + "/transfer", "/console/companies/" + District.COMPANY + "/file", "/console/companies/" + District.COMPANY + "/history")) {
                    page.navigate(web.address(path).toString());
                    page.locator("summary").all().forEach(summary -> summary.focus());
                    browser.picture(page, "file-" + path.substring(9).replaceAll("[^a-z0-9]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).as(path).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                }
            }
        }
    }

    /** A mandate from the request to its use and end, without JavaScript. */
    @Test
    void a_mandate_is_asked_accepted_and_revoked_without_javascript() {
        District district = new District(false);
        try (WebHarness web = new WebHarness(district).with(district.area()); BrowserHarness browser = new BrowserHarness()) {
            Page studio = browser.page(web, web.session(District.CONSULTANT), 1280, false);
            studio.navigate(web.address("/azienda").toString());
            studio.click("text=Chiedi una delega");
            studio.fill("#company", District.COMPANY);
            studio.check("#scope-ALL");
            studio.fill("#note", "Come d'accordo al telefono");
            studio.setInputFiles("#document", new com.microsoft.playwright.options.FilePayload("delega.pdf", "application/pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            studio.click("text=Invia la richiesta");
            assertThat(studio.textContent("main")).contains("La richiesta è partita", "In attesa", "delega.pdf");

            Page company = browser.page(web, web.session(District.OWNER), 320, false);
            company.navigate(web.address("/azienda/" + District.COMPANY + "/deleghe").toString());
            assertThat(company.textContent("main")).contains("Come d'accordo al telefono");
            company.click("text=Accetta");
            assertThat(company.textContent("main")).contains("La delega è registrata", "Valida oggi");
            browser.picture(company, "mandate-accepted-320");

            studio.navigate(web.address("/azienda").toString());
            assertThat(studio.textContent("main")).contains("1 aziende", District.COMPANY);

            company.click("summary:has-text('Revoca')");
            company.fill("textarea[name=reason]", "Fine dell'incarico");
            company.click("text=Revoca da oggi");
            assertThat(company.textContent("main")).contains("Revocata", "Fine dell'incarico");
            studio.navigate(web.address("/azienda").toString());
            assertThat(studio.textContent("main")).contains("Nessuna azienda");
        }
    }
}
