package it.sintesi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import it.sintesi.worklist.web.sample.SampleWork;

class WorkBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("worklist");

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        Rooms rooms = new Rooms(DATABASES.fresh(Engine.DERBY));
        rooms.desk.save(Office.OLGA, "Solo le anomalie", "/work", "kind=findings");
        try (WebHarness web = new WebHarness(rooms.office); BrowserHarness browser = new BrowserHarness()) {
            web.with(rooms.area(web.areas())).with(new SampleWork());
            for (int width : List.of(1280, 320)) {
                Page page = browser.page(web, web.session(Office.OLGA), width, true);
                for (String path : web.samples(Shell.CONSOLE, Office.OLGA)) {
                    String address = path.equals("/console/work") ? path + "?kind=findings" : path;
                    page.navigate(web.address(address).toString());
                    browser.picture(page, path.substring(1).replaceAll("[^a-z]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                }
            }
        }
    }

    @Test
    void work_is_taken_commented_and_closed_with_the_keyboard_alone() {
        Rooms rooms = new Rooms(DATABASES.fresh(Engine.DERBY));
        SampleWork work = new SampleWork();
        try (WebHarness web = new WebHarness(rooms.office); BrowserHarness browser = new BrowserHarness()) {
            web.with(rooms.area(web.areas())).with(work);
            Page page = browser.page(web, web.session(Office.OLGA), 1280, true);
            page.navigate(web.address("/console/work").toString());
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/work/findings/**");
            tabTo(page, "Lo prendo io");
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=work.assigned");
            page.focus("#text");
            page.keyboard().type("Ho telefonato");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=work.commented");
            assertThat(page.textContent("ol.steps")).contains("assegnato a Olga Operatrice", "Ho telefonato");
            page.focus("#note");
            page.keyboard().type("In regola");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/work?notice=work.closed");
            assertThat(work.closed).hasSize(1);
        }
    }

    @Test
    void filters_are_saved_and_recent_cases_opened_with_and_without_scripts() {
        Rooms rooms = new Rooms(DATABASES.fresh(Engine.DERBY));
        try (WebHarness web = new WebHarness(rooms.office); BrowserHarness browser = new BrowserHarness()) {
            web.with(rooms.area(web.areas())).with(new SampleWork());
            for (boolean scripts : List.of(false, true)) {
                Page page = browser.page(web, web.session(Office.OLGA), 1280, scripts);
                page.navigate(web.address("/console/work").toString());
                page.selectOption("#kind", "findings");
                page.click("form.filters button");
                page.waitForURL("**/work?kind=findings**");
                page.click(".saved summary");
                page.fill("#saved-name", "Anomalie " + scripts);
                page.click(".saved button");
                page.waitForURL("**notice=filter.saved");
                assertThat(page.textContent(".saved nav")).contains("Anomalie " + scripts);

                page.navigate(web.address("/console/sample/case").toString());
                page.click("text=Casi recenti");
                page.waitForSelector("#recent-list a");
                assertThat(page.url().endsWith("/console/recent")).isEqualTo(!scripts);
                if (scripts) {
                    assertThat(browser.violations(page)).isEmpty();
                }
            }
        }
    }

    private static void tabTo(Page page, String text) {
        for (int i = 0; i < 40 && !String.valueOf(page.evaluate("document.activeElement.textContent")).strip().equals(text); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(String.valueOf(page.evaluate("document.activeElement.textContent")).strip()).isEqualTo(text);
    }
}
