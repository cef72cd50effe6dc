package it.sintesi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import it.sintesi.console.neighbour.NeighbourArea;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** The keys, as somebody without a mouse uses them. */
class ShortcutBrowserTest {

    private static final String FOCUS = "document.activeElement.id || document.activeElement.getAttribute('href')";

    @Test
    void keys_act_while_nothing_is_typed() {
        Province province = new Province(true);
        try (WebHarness web = new WebHarness(province.register); BrowserHarness browser = new BrowserHarness()) {
            web.with(province.area(web)).with(new NeighbourArea(Province.XSS));
            Page page = open(web, browser, "/console/search?text=rossi");
            page.keyboard().press("j");
            assertThat(page.evaluate(FOCUS)).isEqualTo("/console/people/" + Register.OWN);
            page.keyboard().press("j");
            assertThat(page.evaluate(FOCUS)).isEqualTo("/console/communications/0");
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.waitForURL("**/console/people/" + Register.OWN);

            page.keyboard().press("/");
            assertThat(page.evaluate(FOCUS)).isEqualTo("find-text");
            page.keyboard().type("gd?j");
            assertThat(page.inputValue("#find-text")).isEqualTo("gd?j");
            page.keyboard().press("Tab");
            page.keyboard().press("g");
            page.keyboard().press("d");
            page.waitForURL("**/console/");

            page.keyboard().press("?");
            page.waitForSelector("dialog[open] #shortcut-title");
            assertThat(browser.violations(page)).isEmpty();
            page.keyboard().press("j");
            page.keyboard().press("Escape");
            assertThat(page.querySelector("dialog[open]")).isNull();
        }
    }

    @Test
    void keys_that_are_switched_off_do_nothing() {
        Province province = new Province(true);
        try (WebHarness web = new WebHarness(province.register); BrowserHarness browser = new BrowserHarness()) {
            web.with(province.area(web)).with(new Silent());
            Page page = open(web, browser, "/console/search");
            page.keyboard().press("/");
            assertThat(page.evaluate(FOCUS)).isNotEqualTo("find-text");
            page.keyboard().press("?");
            assertThat(page.querySelector("dialog")).isNull();
        }
    }

    @Test
    void without_scripts_the_list_is_a_page() {
        Province province = new Province(true);
        try (WebHarness web = new WebHarness(province.register); BrowserHarness browser = new BrowserHarness()) {
            web.with(province.area(web));
            Page page = browser.page(web, web.session("operatore"), 320, false);
            page.navigate(web.address("/console/shortcuts").toString());
            assertThat(page.textContent("#shortcut-list")).contains("Vai alla casella di ricerca", "Lavoro dell'ufficio");
        }
    }

    private static Page open(WebHarness web, BrowserHarness browser, String path) {
        Sessions.Session operator = web.session("operatore");
        Page page = browser.page(web, operator, 1280, true);
        page.navigate(web.address(path).toString());
        return page;
    }

    /** A desk of somebody who has switched the shortcuts off. */
    private static final class Silent implements WebArea, Desk {

        @Override
        public String id() {
            return "neighbour";
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of();
        }

        @Override
        public List<WebPage> pages() {
            return List.of();
        }

        @Override
        public Desk desk() {
            return this;
        }

        @Override
        public boolean shortcuts(Caller caller) {
            return false;
        }
    }
}
