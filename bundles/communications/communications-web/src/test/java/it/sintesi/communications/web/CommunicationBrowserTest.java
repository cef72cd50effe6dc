package it.sintesi.communications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class CommunicationBrowserTest {

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(new Province(true).area());
            look(web, browser, Shell.CONSOLE, web.session("operatore"));
            look(web, browser, Shell.PORTAL, web.session("azienda"));
        }
    }

    private static void look(WebHarness web, BrowserHarness browser, Shell shell, Sessions.Session session) {
        for (int width : List.of(1280, 320)) {
            Page page = browser.page(web, session, width, true);
            List<String> paths = new java.util.ArrayList<>(web.samples(shell, session.caller()));
            if (shell == Shell.PORTAL) {
                paths.addAll(List.of("/caricamenti/u-2", "/arrivata?code=" + Province.CODE, "/arrivata?message=altro"));
            }
            for (String path : paths) {
                page.navigate(web.address(path).toString());
                assertThat(page.url()).endsWith(path);
                browser.picture(page, path.substring(1).replaceAll("[^a-z0-9.]+", "-") + "-" + width);
                assertThat(browser.violations(page)).isEmpty();
                assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
            }
        }
    }

    /** Whoever holds the file learns that it arrived, without a login and without JavaScript, also on a telephone. */
    @Test
    void a_file_tells_that_it_arrived_without_javascript() {
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(new Province(true).area());
            Page page = browser.page(web, null, 320, false);
            page.navigate(web.address("/arrivata").toString());
            page.setInputFiles("#file", new com.microsoft.playwright.options.FilePayload("comunicazione.xml", "application/xml",
                    "altro".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            page.click("form[method=post][action='/arrivata'] button");
            assertThat(page.url()).contains("/arrivata?digest=");
            assertThat(page.textContent("main")).contains("Non risulta arrivata");
            page.fill("#code", Province.CODE);
            page.press("#code", "Enter");
            assertThat(page.textContent("main")).contains("Sì, è arrivata.", "Validata");
        }
    }
}
