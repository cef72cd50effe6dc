package it.sintesi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class ConsoleBrowserTest {

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(new Province(true).area(web)).with(new it.sintesi.console.neighbour.NeighbourArea(Province.XSS));
            Sessions.Session admin = web.session("admin");
            for (int width : List.of(1280, 320)) {
                Page page = browser.page(web, admin, width, true);
                for (String path : web.samples(Shell.CONSOLE, admin.caller())) {
                    page.navigate(web.address(path).toString());
                    assertThat(page.url()).endsWith(path);
                    browser.picture(page, "console" + path.replace("/console", "").replaceAll("[^a-z.]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                }
            }
        }
    }
}
