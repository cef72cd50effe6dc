package it.sintesi.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.helpdesk.HelpdeskModule;
import it.sintesi.helpdesk.KernelParts;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.documents.PadesSeals;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.transaction.TransactionSynchronizationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HelpdeskPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "helpdesk");
    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private final WebHarness web = new WebHarness();
    private final Sessions.Session administrator = web.session("admin");
    private final Sessions.Session operator = web.session("operatore");
    private KernelServices kernel;
    private HelpdeskModule module;

    /** A check as some area brings it. */
    private record Check(String name, boolean well) implements ReadinessCheck {

        @Override
        public Result check() {
            return well ? Result.ready("segreto interno") : Result.notReady("segreto interno");
        }
    }

    @BeforeEach
    void open() {
        TestDatabase database = DATABASES.fresh(Engine.DERBY);
        kernel = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        KernelParts parts = new KernelParts(database.dataSource(), database.transactions(), kernel.clock(), kernel.ids(), kernel.leases(), kernel.acts(), kernel.authorisation(),
                kernel.audit(), new AccessiblePdf(), new PadesSeals(Map.of()));
        module = new HelpdeskModule(parts, Map.of("public.url", "https://lavoro.example.it/"), List.of(new Check("database", true), new Check("altro", false)), web.areas());
        web.with(module.area());
    }

    @AfterEach
    void close() {
        module.close();
        kernel.close();
        web.close();
    }

    private void fill() {
        post("/console/helpdesk/news/new", "title", "Novità " + XSS, "body", "Primo " + XSS + "\n\nSecondo", "state", "PUBLISHED", "pinned", "1");
        post("/console/helpdesk/outages/new", "from", "2026-11-02T10:00", "to", "2026-11-02T12:30", "services", "COMMUNICATIONS", "cause", "Guasto " + XSS, "text", XSS, "excusing", "1");
        post("/console/helpdesk/outages/new", "from", "2026-11-03T10:00", "services", "PORTAL", "cause", "In corso", "text", "");
        post("/segnalazione", "page", "/uffici", "text", "Non va " + XSS, "contact", "maria@example.it");
        module.board().look();
    }

    private HttpResponse<String> post(String path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        HttpResponse<String> answer = web.post(administrator, path, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>(web.samples(Shell.PORTAL, administrator.caller()));
        pages.addAll(web.samples(Shell.CONSOLE, administrator.caller()));
        return pages;
    }

    @Test
    void every_page_renders_empty_and_full_and_prints_no_foreign_markup() {
        assertThat(pages()).hasSize(8);
        pages().forEach(this::renders);
        fill();
        assertThat(pages()).hasSize(12);
        pages().forEach(this::renders);
    }

    private void renders(String page) {
        HttpResponse<String> answer = web.get(page.startsWith("/console") ? administrator : null, page);
        assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
        assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x", "segreto interno").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
    }

    @Test
    void everybody_sees_the_state_the_outages_and_the_certificate() {
        fill();
        String status = web.get(null, "/stato").body();
        assertThat(status).contains("Qualche servizio non funziona", "Base dati", "altro", "Guasto &lt;script&gt;", "in corso", "funziona");
        String code = status.replaceAll("(?s).*?/stato/certificati/([0-9A-F]{12})/pdf.*", "$1");
        assertThat(web.get(null, "/stato/certificati/" + code).body()).contains("autentico e in vigore", "02/11/2026 12:30:00", "registro concatenato");
        assertThat(new String(web.download(null, "/stato/certificati/" + code + "/pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(web.get(null, "/stato/certificati/000000000000").statusCode()).isEqualTo(404);
        assertThat(web.get(null, "/stato/certificati/x/pdf").statusCode()).isEqualTo(404);
        HttpResponse<String> json = web.get(null, "/stato.json");
        assertThat(json.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(json.body()).contains("\"name\":\"check.database\",\"working\":true", "\"certificate\":\"" + code + "\"", "\"movesDeadlines\":true").doesNotContain("segreto interno");
        String id = web.get(administrator, "/console/helpdesk/outages").body().replaceAll("(?s).*/console/helpdesk/outages/([0-9a-f-]{36})\">.*", "$1");
        post("/console/helpdesk/outages/" + id, "from", "2026-11-02T10:00", "to", "2026-11-02T13:00", "services", "COMMUNICATIONS", "cause", "Guasto", "text", "");
        assertThat(web.get(null, "/stato/certificati/" + code).body()).contains("è stato rettificato da").doesNotContain("in vigore");
    }

    @Test
    void news_are_read_by_everybody_and_as_a_feed() {
        fill();
        String list = web.get(null, "/notizie").body();
        assertThat(list).contains("1 notizie", "Novità &lt;script&gt;", "in evidenza");
        String id = list.replaceAll("(?s).*?/notizie/([0-9a-f-]{36}).*", "$1");
        assertThat(web.get(null, "/notizie/" + id).body()).contains("<p>Secondo</p>");
        assertThat(web.get(null, "/notizie.atom").body()).startsWith("<?xml").contains("<title>Novità &lt;script&gt;", "https://lavoro.example.it/notizie/" + id, "urn:uuid:" + id);
        assertThat(web.get(null, "/notizie/" + id.replace('0', '1')).statusCode()).isEqualTo(404);
        post("/console/helpdesk/news/" + id, "title", "Novità", "body", "x", "state", "WITHDRAWN");
        assertThat(web.get(null, "/notizie/" + id).statusCode()).isEqualTo(404);
        assertThat(web.get(null, "/notizie").body()).contains("0 notizie");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_tells_all_that_is_wrong() {
        HttpResponse<String> news = web.post(administrator, "/console/helpdesk/news/new", Map.of("title", "Titolo tenuto", "from", "2026-12-02", "to", "2026-12-01", "state", "DRAFT"));
        assertThat(news.statusCode()).isEqualTo(422);
        assertThat(news.body()).contains("value=\"Titolo tenuto\"", "NWS-BODY", "NWS-PERIOD");
        HttpResponse<String> outage = web.post(administrator, "/console/helpdesk/outages/new", Map.of("cause", "Causa tenuta", "services", "EXCHANGE", "from", "2026-11-02T10:00", "to", "ieri"));
        assertThat(outage.statusCode()).isEqualTo(422);
        assertThat(outage.body()).contains("value=\"Causa tenuta\"", "value=\"EXCHANGE\" checked", "WEB-TIME");
        HttpResponse<String> feedback = web.post(administrator, "/segnalazione", Map.of("text", "", "contact", "no", "page", "//altrove"));
        assertThat(feedback.statusCode()).isEqualTo(422);
        assertThat(feedback.body()).contains("FBK-TEXT", "FBK-CONTACT");
    }

    @Test
    void a_remark_needs_no_login_and_too_many_are_refused() {
        assertThat(web.get(null, "/segnalazione?page=/uffici").body()).contains("value=\"/uffici\"");
        assertThat(web.get(null, "/segnalazione?page=https://altrove").body()).contains("value=\"\"");
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, null, 1280, false);
            page.navigate(web.address("/segnalazione?page=/stato").toString());
            page.fill("#text", "Non si legge bene");
            page.press("#contact", "Enter");
            page.waitForURL("**/segnalazione?notice=feedback.taken");
        }
        assertThat(web.get(administrator, "/console/helpdesk/feedback").body()).contains("Non si legge bene", "/stato", "Senza accesso");
        String id = web.get(administrator, "/console/helpdesk/feedback").body().replaceAll("(?s).*?/console/helpdesk/feedback/([0-9a-f-]{36}).*", "$1");
        post("/console/helpdesk/feedback/" + id, "state", "DONE", "note", "Fatto");
        assertThat(web.get(administrator, "/console/helpdesk/feedback?state=DONE").body()).contains("Trattata da admin.", "Fatto");
        for (int i = 0; i < 4; i++) {
            post("/segnalazione", "text", "ancora");
        }
        assertThat(web.post(administrator, "/segnalazione", Map.of("text", "troppe")).statusCode()).isEqualTo(429);
    }

    @Test
    void the_rooms_of_the_help_desk_are_closed_to_others() {
        fill();
        for (String page : web.samples(Shell.CONSOLE, administrator.caller())) {
            assertThat(web.get(operator, page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(web.post(operator, "/console/helpdesk/outages/new", Map.of("from", "2026-11-02T10:00")).statusCode()).isEqualTo(403);
        assertThat(web.post(operator, "/console/helpdesk/news/new", Map.of("title", "x")).statusCode()).isEqualTo(403);
    }

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        fill();
        try (BrowserHarness browser = new BrowserHarness()) {
            for (String path : pages()) {
                for (int width : List.of(1280, 320)) {
                    Page page = browser.page(web, path.startsWith("/console") ? administrator : null, width, true);
                    page.navigate(web.address(path).toString());
                    browser.picture(page, path.substring(1).replaceAll("[0-9a-f-]{36}", "id").replaceAll("[^a-z0-9.]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    page.context().close();
                }
            }
        }
    }
}
