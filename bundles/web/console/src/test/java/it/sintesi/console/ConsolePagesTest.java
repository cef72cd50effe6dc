package it.sintesi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class ConsolePagesTest {

    private final WebHarness web = new WebHarness();
    private final Sessions.Session admin = web.session("admin");

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_renders_with_data_and_without_and_prints_no_foreign_markup(boolean full) {
        web.with(new Province(full).area(web));
        List<String> pages = web.samples(Shell.CONSOLE, admin.caller());
        assertThat(pages).hasSize(full ? 9 : 8);
        for (String page : pages) {
            HttpResponse<String> answer = web.get(admin, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        }
    }

    @Test
    void hostile_text_is_shown_as_text() {
        web.with(new Province(true).area(web));
        assertThat(web.get(admin, "/console/audit").body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void a_module_is_stopped_after_the_question_and_that_leaves_a_trace() {
        Province province = new Province(true);
        web.with(province.area(web));
        assertThat(web.get(admin, "/console/modules/it.sintesi.communications/stop").body()).contains("Ferma");
        assertThat(province.changes).isEmpty();
        HttpResponse<String> done = web.post(admin, "/console/modules/it.sintesi.communications/stop", Map.of());
        assertThat(done.headers().firstValue("Location")).hasValue("/console/modules?notice=module.stop");
        assertThat(province.changes).containsExactly("stop it.sintesi.communications");
        assertThat(province.recorded).extracting(AuditEntry::action, AuditEntry::subjectId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("modules.stop", "it.sintesi.communications"));
        assertThat(web.get(admin, "/console/modules?notice=module.stop").body()).contains("Il modulo è stato fermato.");
    }

    @Test
    void the_pillars_and_unknown_modules_and_actions_are_refused() {
        Province province = new Province(true);
        web.with(province.area(web));
        assertThat(web.post(admin, "/console/modules/it.sintesi.kernel/stop", Map.of()).statusCode()).isEqualTo(403);
        assertThat(web.post(admin, "/console/modules/nothing/stop", Map.of()).statusCode()).isEqualTo(404);
        assertThat(web.post(admin, "/console/modules/it.sintesi.pact/burn", Map.of()).statusCode()).isEqualTo(404);
        assertThat(web.post(admin, "/console/modules/it.sintesi.pact/update", Map.of()).statusCode()).isEqualTo(422);
        assertThat(province.changes).isEmpty();
    }

    @Test
    void an_operator_sees_neither_modules_nor_audit() {
        web.with(new Province(true).area(web));
        Sessions.Session operator = web.session("operatore");
        assertThat(web.get(operator, "/console/").body()).contains("Situazione di oggi").doesNotContain("/console/modules", "/console/audit");
        for (String path : List.of("/console/modules", "/console/audit", "/console/outbox", "/console/pages.json")) {
            assertThat(web.get(operator, path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void the_access_register_is_exported_and_that_leaves_a_trace() {
        Province province = new Province(true);
        web.with(province.area(web));
        String csv = new String(web.download(admin, "/console/audit/export?format=CSV&account=operatore"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("communications.read", "1000012600000001");
        assertThat(province.recorded).extracting(AuditEntry::action).containsExactly("audit.export");
        assertThat(web.get(web.session("operatore"), "/console/audit/export").statusCode()).isEqualTo(403);
    }

    @Test
    void the_english_texts_are_complete() {
        it.sintesi.web.TextsCompleteness.check(ConsoleArea.class);
    }

    @Test
    void a_parked_event_is_put_back() {
        Province province = new Province(true);
        web.with(province.area(web));
        web.post(admin, "/console/outbox/replay", Map.of("event", "00000000-0000-0001-0000-000000000002", "listener", "exchange-inps"));
        assertThat(province.changes).containsExactly("replay 00000000-0000-0001-0000-000000000002 exchange-inps");
        assertThat(web.post(admin, "/console/outbox/replay", Map.of("event", "x", "listener", "y")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_of_pages_names_every_page_of_every_area() {
        web.with(new Province(true).area(web));
        assertThat(web.get(admin, "/console/pages.json").body())
                .contains("\"path\" : \"/console/modules/{name}/{action}\"", "\"sample\" : \"/console/modules/it.sintesi.communications/update\"", "\"/login\"");
    }
}
