package it.sintesi.kernel.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.notifications.Correspondence;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotificationPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "notifications");

    private final WebHarness web = new WebHarness();
    private final Sessions.Session administrator = web.session("admin");
    private final Sessions.Session company = web.session("azienda");
    private Correspondence letters;

    @BeforeEach
    void open() {
        letters = new Correspondence(DATABASES.fresh(Engine.DERBY));
        web.with(letters.module.area());
    }

    @AfterEach
    void close() {
        letters.close();
        web.close();
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>(web.samples(Shell.PORTAL, company.caller()));
        pages.addAll(web.samples(Shell.CONSOLE, administrator.caller()));
        assertThat(pages).containsExactlyInAnyOrder("/messaggi", "/profilo/notifiche", "/console/messaggi", "/console/profilo/notifiche", "/console/notifications");
        return pages;
    }

    private Sessions.Session visitor(String page) {
        return page.startsWith("/console") ? administrator : company;
    }

    @Test
    void every_page_renders_empty_and_full_and_prints_no_foreign_markup() {
        pages().forEach(this::renders);
        letters.fill();
        pages().forEach(this::renders);
        assertThat(web.get(company, "/messaggi").body()).contains("4 messaggi, 4 da leggere", "&lt;script&gt;alert");
    }

    private void renders(String page) {
        HttpResponse<String> answer = web.get(visitor(page), page);
        assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
        assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
    }

    @Test
    void reading_is_a_post_and_only_of_the_own_messages() {
        letters.fill();
        String inbox = web.get(company, "/messaggi").body();
        String id = inbox.replaceAll("(?s).*?/messaggi/([0-9a-f-]{36})/letto.*", "$1");
        assertThat(web.post(administrator, "/messaggi/" + id + "/letto", Map.of()).statusCode()).isEqualTo(404);
        assertThat(web.get(company, "/messaggi").body()).contains("4 da leggere");
        assertThat(web.post(company, "/messaggi/" + id + "/letto", Map.of()).headers().firstValue("Location")).hasValue("/messaggi?notice=inbox.read");
        assertThat(web.get(company, "/messaggi?notice=inbox.read").body()).contains("3 da leggere", "segnato come letto");
        web.post(company, "/messaggi/letti", Map.of());
        assertThat(web.get(company, "/messaggi").body()).contains("0 da leggere").doesNotContain("/letto\"");
        assertThat(web.post(company, "/messaggi/x/letto", Map.of()).statusCode()).isEqualTo(404);
        assertThat(web.get(null, "/messaggi").headers().firstValue("Location")).hasValue("/login?next=%2Fmessaggi");
    }

    @Test
    void preferences_are_kept() {
        assertThat(web.get(company, "/profilo/notifiche").body()).contains("id=\"template-prova.libero\" name=\"template\" value=\"prova.libero\" checked>", "non ancora attivo")
                .contains("value=\"prova.dovuto\" checked disabled>");
        web.post(company, "/profilo/notifiche", Map.of("channel", "EMAIL"));
        assertThat(web.get(company, "/profilo/notifiche").body()).contains("value=\"prova.libero\">").contains("value=\"prova.dovuto\" checked disabled>");
        web.post(company, "/profilo/notifiche", Map.of("channel", "EMAIL", "template", "prova.libero"));
        assertThat(web.get(company, "/profilo/notifiche").body()).contains("value=\"prova.libero\" checked>");
        assertThat(web.post(company, "/profilo/notifiche", Map.of("channel", "SMS")).statusCode()).isEqualTo(422);
    }

    @Test
    void the_help_desk_sees_the_outcome_never_the_text_and_sends_again() {
        letters.fill();
        String list = web.get(administrator, "/console/notifications?state=SKIPPED").body();
        assertThat(list).contains("posta non configurata", "La posta non è configurata", "azienda").doesNotContain("testo segreto");
        assertThat(web.get(administrator, "/console/notifications?text=nessuno").body()).contains("0 messaggi", "Togliete un filtro");
        String export = web.get(administrator, "/console/notifications/export?format=CSV").body();
        assertThat(export).contains("Scritto il;Tipo;Account", "prova.libero;azienda").doesNotContain("testo segreto");
        String id = list.replaceAll("(?s).*?/notifications/([0-9a-f-]{36})/resend.*", "$1");
        assertThat(web.post(administrator, "/console/notifications/" + id + "/resend", Map.of()).headers().firstValue("Location"))
                .hasValue("/console/notifications?notice=desk.queued");
        assertThat(web.get(web.session("operatore"), "/console/notifications").statusCode()).isEqualTo(403);
        assertThat(web.post(web.session("operatore"), "/console/notifications/" + id + "/resend", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void every_page_is_accessible_and_fits_a_narrow_window() {
        letters.fill();
        try (BrowserHarness browser = new BrowserHarness()) {
            for (String path : pages()) {
                for (int width : List.of(1280, 320)) {
                    Page page = browser.page(web, visitor(path), width, true);
                    page.navigate(web.address(path).toString());
                    browser.picture(page, path.substring(1).replaceAll("[^a-z0-9.]+", "-") + "-" + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                    page.context().close();
                }
            }
        }
    }

    @Test
    void preferences_can_be_changed_with_the_keyboard_and_without_javascript() {
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, company, 1280, false);
            page.navigate(web.address("/profilo/notifiche").toString());
            page.focus("#template-prova\\.libero");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/profilo/notifiche?notice=preferences.changed");
            assertThat(page.isChecked("#template-prova\\.libero")).isFalse();
        }
    }
}
