package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.sample.SampleArea;

class ShellServletTest {

    private final SampleArea area = new SampleArea();
    private final WebHarness web = new WebHarness().with(area);
    private final Sessions.Session operator = web.session("operatore");

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void every_page_carries_the_security_headers() {
        HttpResponse<String> page = web.get(operator, "/console/sample");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(page.body()).contains("<html lang=\"it\" dir=\"ltr\">").doesNotContainPattern("<script(?! src)|<style|style=\"|javascript:| on[a-z]+=\"");
    }

    @Test
    void a_form_of_our_own_page_is_taken() {
        HttpResponse<String> answer = web.post(operator, "/console/sample", Map.of("text", "perché"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/sample?notice=done");
        assertThat(area.taken).containsExactly("perché");
    }

    @ParameterizedTest
    @CsvSource(value = {"http://evil.example|yes", "null|yes", "|yes", "own|no", "own|wrong", "https://127.0.0.1|yes"}, delimiter = '|')
    void a_form_from_elsewhere_is_refused(String origin, String token) {
        HttpRequest.Builder request = origin == null ? web.request(operator, "/console/sample")
                : web.request(operator, "/console/sample", "Origin", "own".equals(origin) ? web.origin() : origin);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("text", "x"));
        if (!"no".equals(token)) {
            fields.put("csrf", CsrfTokens.mask("yes".equals(token) ? operator.csrfToken() : CsrfTokens.create()));
        }
        assertThat(web.send(web.form(request, fields).build()).statusCode()).isEqualTo(403);
        assertThat(area.taken).isEmpty();
    }

    @Test
    void the_referer_stands_in_for_the_origin() {
        HttpRequest.Builder request = web.request(operator, "/console/sample", "Referer", web.origin() + "/console/sample");
        assertThat(web.send(web.form(request, Map.of("text", "x", "csrf", CsrfTokens.mask(operator.csrfToken()))).build()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"/console/sample,/console/login?next=%2Fsample", "/console/nothing,/console/login?next=%2Fnothing", "/console/,/console/login",
            "/console/sample?a=1,/console/login?next=%2Fsample%3Fa%3D1"})
    void nobody_gets_into_the_console_without_a_login(String path, String login) {
        HttpResponse<String> answer = web.get(null, path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(login);
    }

    @Test
    void a_role_without_the_permission_is_refused_with_the_reason() {
        HttpResponse<String> answer = web.get(operator, "/console/sample/secret");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Rivolgetevi al responsabile del CPI").doesNotContain("segreto");
        assertThat(web.get(web.session("azienda"), "/console/sample").statusCode()).isEqualTo(403);
    }

    @Test
    void errors_become_pages_without_a_stack_trace() {
        HttpResponse<String> failed = web.get(operator, "/console/sample/boom");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("Errore del sistema", "riferimento").doesNotContain("IllegalState", "kaputt", "at it.sintesi");
        HttpResponse<String> rejected = web.get(operator, "/console/sample/rejected");
        assertThat(rejected.statusCode()).isEqualTo(422);
        assertThat(rejected.body()).contains("UL-001", "Come rimediare:", "&lt;b&gt;");
        assertThat(web.get(operator, "/console/nothing").statusCode()).isEqualTo(404);
        assertThat(web.get(operator, "/console/sample/only-post").statusCode()).isEqualTo(405);
        assertThat(web.send(web.request(operator, "/console/sample").method("DELETE", HttpRequest.BodyPublishers.noBody()).build()).statusCode()).isEqualTo(405);
    }

    @Test
    void a_stopped_module_answers_503_and_the_menu_says_so() {
        assertThat(web.get(operator, "/console/sample").body()).contains("Esempio").doesNotContain("modulo fermo");
        web.stop(area);
        HttpResponse<String> answer = web.get(operator, "/console/sample");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("Area di esempio", "modulo fermo");
        assertThat(web.post(operator, "/console/sample", Map.of()).statusCode()).isEqualTo(503);
        web.with(area);
        assertThat(web.get(operator, "/console/sample").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/sample?day=31-12-2026", "/console/sample?page=x", "/console/sample?shell=NOWHERE"})
    void a_wrong_parameter_is_named(String path) {
        HttpResponse<String> answer = web.get(operator, path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("WEB-PARAM", "Come rimediare:");
    }

    @Test
    void the_portal_shows_public_pages_to_everybody() {
        assertThat(web.get(null, "/sample").body()).contains("benvenuti");
        assertThat(web.get(null, "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void downloads_are_saved_not_shown() {
        HttpResponse<String> answer = web.get(operator, "/console/sample/file");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"a_b_.xml\"");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
    }
}
