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
            for (String path : web.samples(shell, session.caller())) {
                page.navigate(web.address(path).toString());
                assertThat(page.url()).endsWith(path);
                browser.picture(page, path.substring(1).replaceAll("[^a-z0-9.]+", "-") + "-" + width);
                assertThat(browser.violations(page)).isEmpty();
                assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
            }
        }
    }
}
