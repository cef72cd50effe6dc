package it.sintesi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.report.web.ReportArea;
import it.sintesi.web.AreaPages;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class ReportBrowserTest extends AreaPages<World> {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reports");
    private static final String HOME = "/console/observatory/reports", OPEN = "/osservatorio/rapporti";

    ReportBrowserTest() {
        super(() -> new World(DATABASES.fresh(Engine.DERBY)), world -> world.services.authorisation(), world -> world.module.area(), Staff.ANALYST);
    }

    @Test
    void every_page_is_accessible_on_a_screen_and_on_a_phone() {
        try (BrowserHarness browser = new BrowserHarness()) {
            look(browser, HOME, "none");
            look(browser, OPEN, "public-none");
            String id = world.module.desk().create(Staff.ANALYST, World.FIRST);
            look(browser, HOME + "/" + id, "running");
            world.work();
            look(browser, HOME + "/" + id, "draft");
            world.register(id);
            world.module.desk().publish(Staff.ANALYST, id, 1);
            look(browser, HOME, "list");
            look(browser, HOME + "/" + id, "ready");
            look(browser, OPEN, "public");
            for (String path : List.of(HOME, HOME + "/" + id, OPEN)) {
                assertThat(web.get(web.session(Staff.ANALYST), path).body()).as(path).doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z._]+\\?");
            }
        }
    }

    @Test
    void a_report_is_made_left_found_again_edited_and_published_without_javascript() {
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(Staff.ANALYST), 320, false);
            page.navigate(web.address(HOME).toString());
            page.selectOption("#half", "2026-S1");
            page.focus("button:has-text('Fai il rapporto')");
            page.keyboard().press("Enter");
            page.waitForURL("**/reports/*");
            assertThat(page.textContent("main")).contains("in lavorazione", "Passi fatti: 0 su 12", "Potete lasciare questa pagina");
            world.work();
            page.navigate(web.address(HOME).toString());
            page.click("text=2026-S1 >> nth=-1");
            assertThat(page.textContent("main")).contains("pronto", "Non ci sono ancora versioni", "Avviamenti: 45.373");
            page.click("text=Registra la versione 1");
            world.work();
            page.click("text=Aggiorna");
            page.fill("#text-main", "Un semestre <b>vivace</b>.");
            page.click("text=Registra la versione 2");
            world.work();
            page.click("text=Aggiorna");
            assertThat(page.textContent("main")).contains("Versione 2", "modificato");
            page.click("text=Pubblica la versione 2");
            assertThat(page.textContent(".alert-success")).contains("pubblicata");
        }
        String body = web.get(null, OPEN).body();
        assertThat(body).contains("Versione 2", "Rapporti: 1").doesNotContain("Versione 1");
        assertThat(new String(web.download(null, OPEN + "/2026-S1/2/rapporto.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(new String(web.download(null, OPEN + "/2026-S1/2/tabelle.xlsx"), StandardCharsets.ISO_8859_1)).startsWith("PK");
        assertThat(web.get(null, OPEN + "/2026-S1/1/rapporto.pdf").statusCode()).as("not published").isEqualTo(404);
        assertThat(web.get(null, OPEN + "/2025-S1/2/tabelle.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void only_analysts_make_edit_and_publish() {
        String id = world.made();
        for (String page : web.samples(Shell.CONSOLE, Staff.ANALYST)) {
            assertThat(web.get(web.session(Staff.OPERATOR), page).statusCode()).as(page).isEqualTo(403);
            assertThat(web.get(web.session(Staff.SUPERVISOR), page).statusCode()).as(page).isEqualTo(200);
        }
        for (String post : List.of("", "/" + id + "/texts", "/" + id + "/again", "/" + id + "/register", "/" + id + "/cancel", "/" + id + "/versions/1/publish")) {
            assertThat(web.post(web.session(Staff.SUPERVISOR), HOME + post, Map.of()).statusCode()).as(post).isEqualTo(403);
        }
        assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/x").statusCode()).isEqualTo(404);
        for (String document : List.of("/versions/1/report.pdf", "/draft.pdf", "/draft.xlsx")) {
            assertThat(web.get(web.session(Staff.OPERATOR), HOME + "/" + id + document).statusCode()).as(document).isEqualTo(403);
            assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/" + id + document).statusCode()).as(document).isEqualTo(200);
        }
        assertThat(web.get(web.session(Staff.SUPERVISOR), HOME + "/" + id + "/versions/9/report.pdf").statusCode()).isEqualTo(404);
        assertThat(web.post(web.session(Staff.ANALYST), HOME + "/" + id + "/texts", Map.of("text-main", "y".repeat(4001))).body()).contains("REP-TEXT", "yyyy");
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(WebHarness.texts(ReportArea.class, "messages_en.properties")).isEqualTo(WebHarness.texts(ReportArea.class, "messages.properties"));
    }
}
