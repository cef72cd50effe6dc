package it.sintesi.observatory.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.forecast.application.ForecastDesk;
import it.sintesi.observatory.forecast.web.ForecastArea;
import it.sintesi.web.AreaPages;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class ForecastBrowserTest extends AreaPages<World> {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "forecasts");
    private static final String HOME = "/console/observatory/forecasts", OPEN = "/osservatorio/previsioni";

    ForecastBrowserTest() {
        super(() -> new World(DATABASES.fresh(Engine.DERBY)), world -> world.services.authorisation(), world -> world.module.area(), Staff.ANALYST);
    }

    @Test
    void every_page_is_accessible_on_a_screen_and_on_a_phone() {
        try (BrowserHarness browser = new BrowserHarness()) {
            look(browser, HOME, "none");
            look(browser, OPEN, "public-none");
            String former = world.module.forecasts().make(Staff.ANALYST, Measure.HIRES, 12, null).id();
            world.warehouse.last = LocalDate.of(2027, 2, 28);
            world.pass(Duration.ofDays(110));
            world.module.forecasts().make(Staff.ANALYST, Measure.HIRES, 12, null);
            look(browser, HOME, "list");
            look(browser, HOME + "/" + former, "former");
            look(browser, OPEN + "?measure=HIRES", "public");
        }
        for (String path : List.of(HOME, OPEN)) {
            assertThat(web.get(web.session(Staff.ANALYST), path).body()).doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z._]+\\?");
        }
        assertThat(web.get(null, OPEN).body()).contains("Previsioni precedenti", "Mesi già trascorsi: 4", "JDemetra+", "Errore medio");
    }

    @Test
    void a_forecast_is_made_without_javascript_with_the_keyboard_alone() {
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(Staff.ANALYST), 320, false);
            page.navigate(web.address(HOME).toString());
            page.focus("#months");
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=forecast.made");
            assertThat(page.textContent("main")).contains("Previsione: Avviamenti", "non ancora noto", "MASE");
        }
        assertThat(web.post(web.session(Staff.ANALYST), HOME, Map.of("measure", "HIRES", "months", "99")).body()).contains("FOR-MONTHS", "value=\"99\"");
    }

    @Test
    void everybody_reads_the_public_page_and_only_analysts_make() {
        world.module.forecasts().make(Staff.ANALYST, Measure.HIRES, 12, null);
        for (String page : web.samples(Shell.CONSOLE, Staff.ANALYST)) {
            assertThat(web.get(web.session(Staff.OPERATOR), page).statusCode()).as(page).isEqualTo(403);
            assertThat(web.get(web.session(Staff.SUPERVISOR), page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(web.post(web.session(Staff.SUPERVISOR), HOME, Map.of("measure", "HIRES", "months", "1")).statusCode()).isEqualTo(403);
        assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/x").statusCode()).isEqualTo(404);
        assertThat(web.get(null, OPEN + "?measure=SERVICES").body()).contains("Non ci sono ancora previsioni pubblicate");
    }

    @Test
    void every_text_is_there_in_both_languages_for_every_measure() {
        Set<Object> italian = WebHarness.texts(ForecastArea.class, "messages.properties");
        assertThat(WebHarness.texts(ForecastArea.class, "messages_en.properties")).isEqualTo(italian);
        assertThat(italian).containsAll(ForecastDesk.measures().stream().map(m -> (Object) ("measure." + m.name())).toList());
    }
}
