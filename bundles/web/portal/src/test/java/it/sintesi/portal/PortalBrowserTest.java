package it.sintesi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class PortalBrowserTest {

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(PortalPagesTest.area(web, true));
            List<String> paths = new ArrayList<>(web.samples(Shell.PORTAL, Caller.ANONYMOUS));
            paths.addAll(List.of("/uffici?comune=breno", "/servizi?per=imprese", "/servizi/iscrizione", "/login", "/nessuna"));
            for (int width : List.of(1280, 640, 320)) {
                Page page = browser.page(web, null, width, true);
                for (String path : paths) {
                    page.navigate(web.address(path).toString());
                    browser.picture(page, "portal-" + path.replaceAll("[^a-z]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                }
            }
        }
    }

    @Test
    void an_employer_logs_in_and_out_on_a_phone_without_javascript() {
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(PortalPagesTest.area(web, true));
            Page page = browser.page(web, null, 320, false);
            page.navigate(web.address("/uffici").toString());
            page.getByText("Accedi").first().click();
            page.getByLabel("Nome utente").fill("azienda");
            page.getByLabel("Password").fill("sbagliata");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accedi")).click();
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Nome utente o password");
            page.getByLabel("Password").fill("azienda");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accedi")).click();
            assertThat(page.getByText("Officine Bresciane").isVisible()).isTrue();
            page.getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("Menu principale").getByText("Informazioni").click();
            assertThat(page.getByLabel("Menu principale").getByText("Uffici").isVisible()).isTrue();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Esci")).click();
            assertThat(page.getByText("Accedi").first().isVisible()).isTrue();
        }
    }
}
