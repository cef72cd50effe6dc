package it.sintesi.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.web.BrowserHarness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservatoryBrowserTest {

    private static final String PERIOD = "&from=2025-11-01&to=2026-10-31";
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/osservatorio");
        PAGES.put("public-explorer", "/osservatorio/esplora");
        PAGES.put("public-map", "/osservatorio/esplora?m=BALANCE&by=MUNICIPALITY&show=MAP" + PERIOD);
        PAGES.put("public-definitions", "/osservatorio/definizioni");
        PAGES.put("data", "/osservatorio/dati");
        PAGES.put("line", "/console/observatory?m=HIRES&m=ENDS&m=TRANSFORMATION_RATE&step=MONTH&compare=YEAR&show=LINE" + PERIOD);
        PAGES.put("line-six", "/console/observatory?m=HIRES&step=QUARTER&by=SECTION&show=LINE&from=2024-01-01&to=2026-09-30");
        PAGES.put("bar", "/console/observatory?m=HIRES&m=BALANCE&by=SECTION&show=BAR&add=MUNICIPALITY&where.SEX=F" + PERIOD);
        PAGES.put("heat", "/console/observatory?m=HIRES&step=MONTH&by=SECTION&show=HEAT" + PERIOD);
        PAGES.put("wrong", "/console/observatory?m=NIENTE&by=COLORE&from=2026-06-30&to=2026-01-01&where.SEX=%3Cb%3E");
        PAGES.put("definitions", "/console/observatory/definitions");
        PAGES.put("warehouse", "/console/observatory/warehouse");
    }

    @Test
    void every_page_is_accessible_at_every_width() {
        try (Lake lake = new Lake(); BrowserHarness browser = new BrowserHarness()) {
            lake.work.reconcile(lake.web.caller("admin"));
            // 640 pixels are what is left of a window of 1280 at 200 %.
            for (int width : List.of(1280, 640, 320)) {
                Page page = browser.page(lake.web, lake.web.session("admin"), width, true);
                PAGES.forEach((name, path) -> {
                    page.navigate(lake.web.address(path).toString());
                    browser.picture(page, name + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(name + " at " + width).isFalse();
                });
            }
        }
    }

    @Test
    void a_question_is_asked_with_the_keyboard_alone_and_a_definition_opened() {
        try (Lake lake = new Lake(); BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(lake.web, null, 1280, true);
            page.navigate(lake.web.address("/osservatorio/esplora").toString());
            tabTo(page, "m-ENDS");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Fini di rapporti di lavoro nel periodo").first().isVisible()).isTrue();
            tabTo(page, "by1");
            page.keyboard().type("Sesso");
            tabTo(page, "add");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**m=ENDS**");
            assertThat(lake.observatory.asked.get(lake.observatory.asked.size() - 1)).satisfies(q -> {
                assertThat(q.measures()).containsExactly(Measure.HIRES, Measure.ENDS);
                assertThat(q.dimensions()).containsExactly(Dimension.MONTH, Dimension.SEX);
            });
        }
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 200 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
    }

    @Test
    void a_phone_without_scripts_filters_and_draws() {
        try (Lake lake = new Lake(); BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(lake.web, null, 320, false);
            page.navigate(lake.web.address("/osservatorio").toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Esplora i dati").setExact(true)).first().click();
            page.getByLabel("Aggiungi un filtro").selectOption("SEX");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mostra").setExact(true)).click();
            page.getByLabel("Donne").check();
            page.getByLabel("Mostra come").selectOption("LINE");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mostra").setExact(true)).click();
            Question question = lake.observatory.asked.get(lake.observatory.asked.size() - 1);
            assertThat(question.filters()).containsEntry(Dimension.SEX, java.util.Set.of("F"));
            assertThat(page.locator("svg.chart-narrow").isVisible()).isTrue();
            assertThat(page.locator("svg.chart-wide").isVisible()).isFalse();
            assertThat(page.getByText("Solo Sesso: Donne.").isVisible()).isTrue();
            page.getByText("Ricomincia da capo").click();
            assertThat(page.url()).endsWith("/osservatorio/esplora");
        }
    }

    @Test
    void an_analyst_rebuilds_and_leaves() throws InterruptedException {
        try (Lake lake = new Lake(); BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(lake.web, lake.web.session("admin"), 1280, true);
            page.navigate(lake.web.address("/console/observatory/warehouse").toString());
            page.getByText("Ricostruisci il magazzino").click();
            lake.keeper.begun.await();
            page.getByText("Guarda a che punto è").click();
            assertThat(browser.violations(page)).isEmpty();
            browser.picture(page, "warehouse-running");
            lake.keeper.release.countDown();
            // The page itself asks again.
            page.getByText("Ricostruzione finita il").waitFor();
        }
    }
}
