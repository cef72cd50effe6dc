package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.sample.SampleArea;

class DoorsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private final WebHarness web = new WebHarness().with(new SampleArea());

    @AfterEach
    void close() {
        web.close();
    }

    private HttpResponse<String> login(String shell, String user, String password, String next, String... more) {
        HttpResponse<String> page = web.get(null, shell + "/login");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        HttpRequest.Builder request = web.request(null, shell + "/login", "Origin", web.origin(), "Cookie", cookie.substring(0, cookie.indexOf(';')));
        if (more.length > 0) {
            request.headers(more);
        }
        return web.send(web.form(request, Map.of("username", user, "password", password, "next", next, "csrf", token.group(1))).build());
    }

    @Test
    void a_login_opens_a_new_session_with_a_guarded_cookie() {
        HttpResponse<String> answer = login("/console", "operatore", "operatore", "/sample");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/sample");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith(Exchange.SESSION_COOKIE).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @ParameterizedTest
    @CsvSource({"operatore,sbagliata,401", "nessuno,x,401", "blocked,x,429"})
    void a_refused_login_says_why_and_keeps_the_name(String user, String password, int status) {
        HttpResponse<String> answer = login("/console", user, password, "/");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("role=\"alert\"", "value=\"" + user + "\"").doesNotContain("value=\"" + password + "\"");
        assertThat(answer.headers().firstValue("Retry-After")).isEqualTo(status == 429 ? java.util.Optional.of("30") : java.util.Optional.empty());
    }

    @Test
    void a_login_without_the_token_of_the_page_is_refused() {
        HttpRequest.Builder request = web.request(null, "/console/login", "Origin", web.origin());
        Map<String, String> fields = new LinkedHashMap<>(Map.of("username", "operatore", "password", "operatore"));
        assertThat(web.send(web.form(request, fields).build()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"//evil.example,/", "/\\evil.example,/", "https://evil.example,/", "/login,/", "/logout,/", "/a?b=//c,/a?b=//c", "'/a\r\nSet-Cookie: x',/"})
    void a_login_never_leads_out_of_the_shell(String wanted, String expected) {
        assertThat(Doors.next(wanted)).isEqualTo(expected);
    }

    @Test
    void a_first_login_leads_to_the_change_of_the_password_and_nowhere_else() {
        Sessions.Session fresh = web.session("fresh");
        assertThat(web.get(fresh, "/console/sample").headers().firstValue("Location")).hasValue("/console/password");
        assertThat(web.post(fresh, "/console/sample", Map.of()).headers().firstValue("Location")).hasValue("/console/password");
        assertThat(web.get(fresh, "/console/password").body()).contains("Al primo accesso occorre scegliere");
        assertThat(web.post(fresh, "/console/password", Map.of("old", "fresh", "new", "corta", "again", "corta")).body()).contains("troppo corta");
        assertThat(web.post(fresh, "/console/password", Map.of("old", "fresh", "new", "quattro parole in fila", "again", "altre")).statusCode()).isEqualTo(422);
        HttpResponse<String> changed = web.post(fresh, "/console/password", Map.of("old", "fresh", "new", "quattro parole in fila", "again", "quattro parole in fila"));
        assertThat(changed.headers().firstValue("Location")).hasValue("/console/");
        assertThat(changed.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain(fresh.token());
        assertThat(web.get(fresh, "/console/sample").headers().firstValue("Location")).hasValue("/console/login?next=%2Fsample");
    }

    @Test
    void a_logout_ends_the_session() {
        Sessions.Session operator = web.session("operatore");
        assertThat(web.get(operator, "/console/logout").headers().firstValue("Location")).hasValue("/console/");
        assertThat(web.get(operator, "/console/sample").statusCode()).isEqualTo(200);
        assertThat(web.post(operator, "/console/logout", Map.of()).headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(web.get(operator, "/console/sample").statusCode()).isEqualTo(303);
    }

    @Test
    void behind_a_tls_proxy_cookies_are_secure_and_the_browser_is_told_to_stay_with_tls() {
        try (WebHarness proxied = new WebHarness(new ClientInfo(true)).with(new SampleArea())) {
            HttpResponse<String> page = proxied.get(null, "/console/login", "X-Forwarded-Proto", "https");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
        }
        assertThat(web.get(null, "/console/login", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
