package it.sintesi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WorkSource;

class ExchangePagesTest {

    private final WebHarness web = new WebHarness();
    private final Province province = new Province(true);
    private final Sessions.Session admin = web.session("admin");

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_renders_with_data_and_without_and_prints_no_foreign_markup(boolean full) {
        web.with(new Province(full).area());
        List<String> pages = web.samples(Shell.CONSOLE, admin.caller());
        assertThat(pages).hasSize(full ? 5 : 4);
        for (String page : pages) {
            HttpResponse<String> answer = web.get(admin, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        }
    }

    @ParameterizedTest
    @CsvSource({"/deliveries/1000012600000001-ROUTE:ricevute/replay,x,replay 1000012600000001-ROUTE:ricevute", "/partners/INPS/pause,x,pause INPS",
            "/partners/ROUTE%3Aricevute/resume,x,resume ROUTE:ricevute", "/partners/INPS/replay,x,replayAll INPS",
            "/partners/INPS/reconcile,2026-11-22,reconcile INPS 2026-11-22", "/routes/start,ricevute/1,start ricevute/1", "/routes/stop,INPS.send,stop INPS.send"})
    void each_button_does_its_one_thing(String path, String value, String expected) {
        web.with(province.area());
        assertThat(web.post(admin, "/console" + path, Map.of("id", value, "day", value)).statusCode()).isEqualTo(303);
        assertThat(province.done).containsExactly(expected);
    }

    @Test
    void filters_reach_the_service_and_unknown_deliveries_are_not_found() {
        web.with(province.area());
        web.get(admin, "/console/deliveries?partner=INPS&state=PARKED&communication=1000012600000001");
        assertThat(province.asked).isEqualTo(new DeliveryCriteria("INPS", DeliveryState.PARKED, "1000012600000001"));
        assertThat(web.get(admin, "/console/deliveries/NONE").statusCode()).isEqualTo(404);
        assertThat(web.post(admin, "/console/partners/INPS/reconcile", Map.of()).statusCode()).isEqualTo(422);
        assertThat(web.get(web.session("operatore"), "/console/deliveries").statusCode()).isEqualTo(403);
    }

    @Test
    void a_delivery_leads_to_its_communication_or_to_the_message_about_a_person() {
        web.with(province.area());
        assertThat(web.get(admin, "/console/deliveries/1000012600000001-INPS").body()).contains("href=\"/console/communications/1000012600000001\"");
        assertThat(web.get(admin, "/console/deliveries/P000000000000007-NODE").body()).contains("href=\"/console/node-messages/P000000000000007\"").doesNotContain("/console/communications/P");
    }

    @Test
    void states_are_told_in_the_language_of_the_page() {
        web.with(province.area());
        assertThat(web.get(admin, "/console/deliveries", "Accept-Language", "en").body()).contains("Stopped, to be taken up again", "Delivered").doesNotContain("Ferma, da riprendere", "Consegnata");
        assertThat(web.get(admin, "/console/deliveries").body()).contains("Ferma, da riprendere", "Consegnata");
    }

    @Test
    void the_english_texts_are_complete() {
        it.sintesi.web.TextsCompleteness.check(ExchangeArea.class);
    }

    @Test
    void the_dashboard_figures_add_up_all_partners() {
        assertThat(province.area().cards().get(0).figures(admin.caller())).extracting(f -> f.value()).containsExactly(1_200L, 0L, 2L);
    }

    @Test
    void troubles_are_work_that_closes_itself_on_its_page_and_stand_on_the_timeline_of_the_company() {
        WorkSource work = province.area().works().get(0);
        Texts texts = (key, arguments) -> key;
        assertThat(work.open(admin.caller(), texts, 5)).extracting(WorkSource.Work::path).containsExactly("/deliveries/1000012600000001-ROUTE%3Aricevute");
        assertThat(work.find(admin.caller(), texts, "1000012600000001-INPS")).isPresent();
        assertThat(work.find(admin.caller(), texts, "NONE")).isEmpty();
        assertThat(work.closable()).isFalse();
        TimelineSource timeline = province.area().timelines().get(0);
        assertThat(timeline.entries(admin.caller(), Subject.person("RSSMRA80A01B157X"), texts, 5)).isEmpty();
        assertThat(timeline.entries(admin.caller(), Subject.company("01234567890"), texts, 5)).hasSize(1);
        assertThat(province.done).containsExactly("troubles null", "troubles 01234567890");
        assertThat(province.area().searches().get(0).exact(admin.caller(), "1000012600000001-INPS")).contains("/deliveries/1000012600000001-INPS");
        assertThat(province.area().searches().get(0).exact(admin.caller(), "rossi")).isEmpty();
    }

    @Test
    void what_is_filtered_is_exported_with_formulas_defused() {
        web.with(province.area());
        String csv = new String(web.download(admin, "/console/deliveries/export?format=CSV&state=PARKED"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("1000012600000001-ROUTE:ricevute", "Ferma, da riprendere");
        assertThat(province.asked.state()).isEqualTo(DeliveryState.PARKED);
        assertThat(web.download(admin, "/console/deliveries/export?format=XLSX")).startsWith('P', 'K');
    }

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        web.with(province.area());
        try (BrowserHarness browser = new BrowserHarness()) {
            for (int width : List.of(1280, 320)) {
                Page page = browser.page(web, admin, width, true);
                for (String path : web.samples(Shell.CONSOLE, admin.caller())) {
                    page.navigate(web.address(path).toString());
                    assertThat(page.title()).doesNotContain("Accesso");
                    browser.picture(page, path.substring(1).replaceAll("[^a-z0-9.]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                }
            }
        }
    }
}
