package it.sintesi.observatory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.sources.web.SourcesArea;
import it.sintesi.web.AreaPages;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class SourcesBrowserTest extends AreaPages<World> {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "sources");
    private static final String HOME = "/console/observatory/sources", XSS = "<script>alert(1)</script>";

    SourcesBrowserTest() {
        super(() -> new World(DATABASES.fresh(Engine.DERBY)), world -> world.services.authorisation(), world -> world.module.area(), Staff.ANALYST);
    }

    @Test
    void every_page_is_accessible_on_a_screen_and_on_a_phone() {
        String empty = HOME;
        try (BrowserHarness browser = new BrowserHarness()) {
            look(browser, empty, "empty");
            String inForce = world.load("ore.csv", World.HOURS);
            String overlap = world.stage("INPS_SHORT_TIME", XSS + ".csv", World.HOURS + "2026-04;BS;ordinaria;C;1\n");
            String wrong = world.stage("INPS_SHORT_TIME", "errori.csv", "periodo;provincia;gestione;sezione;ore\n2026-01;MI;" + XSS + ";Z;1.2\n");
            for (String path : List.of(HOME, HOME + "/layouts", HOME + "/" + inForce, HOME + "/" + overlap, HOME + "/" + wrong)) {
                look(browser, path, path.equals(HOME) ? "list" : path.endsWith("layouts") ? "layouts" : path.endsWith(inForce) ? "in-force" : path.endsWith(overlap) ? "overlap" : "wrong");
                String body = web.get(web.session(Staff.ANALYST), path).body();
                assertThat(body).as(path).doesNotContain("<script>alert").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z._]+\\?");
            }
            assertThat(web.get(web.session(Staff.ANALYST), HOME + "/" + wrong).body()).contains("non è la provincia di Brescia", "punto e virgola", "Errori: 4");
        }
    }

    @Test
    void a_file_is_sent_looked_at_put_in_force_and_undone_without_javascript() {
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(Staff.ANALYST), 320, false);
            page.navigate(web.address(HOME).toString());
            page.selectOption("#source", "INPS_SHORT_TIME");
            page.setInputFiles("#file", new FilePayload("ore.csv", "text/csv", World.HOURS.getBytes(StandardCharsets.UTF_8)));
            page.fill("#origin", "Osservatorio INPS");
            page.fill("#licence", "IODL 2.0");
            page.click("text=Controlla il file");
            assertThat(page.textContent("main")).contains("Nessun errore. Entreranno 3 dati.", "Osservatorio INPS", "IODL 2.0", "12.345,5");
            page.click("button:has-text('Fai entrare')");
            assertThat(page.textContent("main")).contains("in vigore", "protocollo");
            page.fill("#reason", "Prova");
            page.click("button:has-text('Annulla il caricamento')");
            assertThat(page.textContent("main")).contains("annullato", "Prova");
        }
        assertThat(world.warehouse.values()).allMatch(List::isEmpty);
    }

    @Test
    void the_keyboard_alone_confirms_and_what_was_typed_is_kept() {
        String id = world.stage("INPS_SHORT_TIME", "ore.csv", World.HOURS);
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(Staff.ANALYST), 1280, true);
            page.navigate(web.address(HOME + "/" + id).toString());
            for (int i = 0; i < 60 && !Boolean.TRUE.equals(page.evaluate("document.activeElement.textContent.trim() === 'Fai entrare'")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**?notice=source.inForce");
        }
        var answer = web.post(web.session(Staff.ANALYST), HOME, Map.of("source", "INFOCAMERE", "origin", "tavola 7", "licence", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("SRC-FILE", "SRC-LICENCE", "value=\"tavola 7\"", "value=\"INFOCAMERE\" selected");
    }

    @Test
    void only_analysts_load_and_the_template_has_the_columns() {
        String id = world.stage("INPS_SHORT_TIME", "ore.csv", World.HOURS);
        for (String page : web.samples(Shell.CONSOLE, Staff.ANALYST)) {
            assertThat(web.get(web.session(Staff.OPERATOR), page).statusCode()).as(page).isEqualTo(403);
            assertThat(web.get(web.session(Staff.SUPERVISOR), page).statusCode()).as(page).isEqualTo(200);
        }
        for (String post : List.of("", "/" + id + "/confirm", "/" + id + "/undo", "/" + id + "/discard")) {
            assertThat(web.post(web.session(Staff.SUPERVISOR), HOME + post, Map.of()).statusCode()).as(post).isEqualTo(403);
        }
        assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/layouts/EXCELSIOR/template.csv").body()).contains("entrate_previste");
        assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/layouts/ALTRO/template.csv").statusCode()).isEqualTo(404);
        assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(WebHarness.texts(SourcesArea.class, "messages_en.properties")).isEqualTo(WebHarness.texts(SourcesArea.class, "messages.properties"));
    }
}
