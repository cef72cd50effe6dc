package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.sample.SampleArea;

class SecurityPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private final WebHarness web = new WebHarness().with(new SampleArea());

    @AfterEach
    void close() {
        web.close();
    }

    /** Sends a form of a page that was opened without a session. */
    private HttpResponse<String> anonymous(String page, String path, String cookies, Map<String, String> fields) {
        HttpResponse<String> form = web.get(null, page, "Cookie", cookies);
        String own = form.headers().firstValue("Set-Cookie").map(c -> c.substring(0, c.indexOf(';'))).orElse("x=y");
        Matcher token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("csrf", token.group(1));
        return web.send(web.form(web.request(null, path, "Origin", web.origin(), "Cookie", cookies + "; " + own), all).build());
    }

    private HttpResponse<String> code(String pending, String code) {
        return anonymous("/console/login", "/console/login/codice", "sintesi-login=" + pending, Map.of("code", code, "next", "/sample"));
    }

    @Test
    void the_password_of_an_account_with_two_steps_opens_no_session() {
        HttpResponse<String> answer = anonymous("/console/login", "/console/login", "x=y", Map.of("username", "doppio", "password", "doppio", "next", "/sample"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/login/codice?next=%2Fsample");
        assertThat(answer.headers().allValues("Set-Cookie")).singleElement().satisfies(cookie ->
                assertThat(cookie).startsWith("sintesi-login=pending-doppio").contains("HttpOnly", "SameSite=Strict", "Max-Age=300"));
        assertThat(web.get(null, "/console/sample", "Cookie", "sintesi-login=pending-doppio").headers().firstValue("Location").orElseThrow()).contains("/login");
    }

    @Test
    void the_code_opens_it() {
        HttpResponse<String> answer = code("pending-doppio", "123456");
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/sample");
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("sintesi-login=;")).anyMatch(c -> c.startsWith(Exchange.SESSION_COOKIE));
    }

    @ParameterizedTest
    @CsvSource({"pending-doppio,000000,401,Codice non valido", "stale,123456,401,ricominciate"})
    void a_wrong_or_late_code_does_not(String pending, String code, int status, String text) {
        HttpResponse<String> answer = code(pending, code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith(Exchange.SESSION_COOKIE));
        assertThat(web.get(null, "/console/login/codice").headers().firstValue("Location")).hasValue("/console/login");
    }

    @Test
    void who_needs_a_second_factor_sets_it_up_before_anything_else() {
        Sessions.Session session = web.session("obbligato");
        assertThat(web.get(session, "/console/sample").headers().firstValue("Location")).hasValue("/console/profilo/sicurezza");
        assertThat(web.post(session, "/console/sample", Map.of("text", "x")).headers().firstValue("Location")).hasValue("/console/profilo/sicurezza");
        assertThat(web.get(session, "/console/profilo/sicurezza").body()).contains("Per il vostro ruolo serve", "Attiva il secondo fattore");
        assertThat(web.post(session, "/console/profilo/sicurezza/attiva", Map.of()).headers().firstValue("Location")).hasValue("/console/profilo/sicurezza");
        assertThat(web.get(session, "/console/profilo/sicurezza").body()).contains("JBSW Y3DP EHPK 3PXP", "<svg class=\"qr\"", "M4 4h1v1h-1z");
        HttpResponse<String> wrong = web.post(session, "/console/profilo/sicurezza/conferma", Map.of("code", "1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Il codice non corrisponde", "<svg class=\"qr\"");
        assertThat(web.post(session, "/console/profilo/sicurezza/conferma", Map.of("code", "123456")).body()).contains("AAAA-BBBB-CCCC-DDDD", "si vedono solo adesso");
        assertThat(web.get(session, "/console/sample").statusCode()).isEqualTo(200);
        assertThat(web.get(session, "/console/profilo/sicurezza").body()).doesNotContain("AAAA-BBBB", "JBSW").contains("Codici di recupero rimasti: 10");
    }

    @Test
    void a_factor_goes_only_against_a_code() {
        Sessions.Session session = web.session("doppio");
        assertThat(web.post(session, "/console/profilo/sicurezza/togli", Map.of("code", "000000")).statusCode()).isEqualTo(401);
        assertThat(web.post(session, "/console/profilo/sicurezza/codici", Map.of("code", "123456")).body()).contains("EEEE-FFFF-GGGG-HHHH");
        assertThat(web.accounts().find("doppio").orElseThrow().secondFactor()).isTrue();
        assertThat(web.post(session, "/console/profilo/sicurezza/togli", Map.of("code", "123456")).headers().firstValue("Location"))
                .hasValue("/console/profilo/sicurezza?notice=removed");
        assertThat(web.accounts().find("doppio").orElseThrow().secondFactor()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profilo/sicurezza", "/profilo/sicurezza/attiva", "/profilo/sicurezza/togli", "/profilo/sicurezza/sessioni"})
    void nobody_sees_it_without_a_login_and_no_get_changes_anything(String path) {
        assertThat(web.get(null, path).headers().firstValue("Location").orElseThrow()).startsWith("/login");
        Sessions.Session session = web.session("azienda");
        Sessions.Session other = web.session("azienda");
        assertThat(web.get(session, path).statusCode()).isIn(200, 303);
        assertThat(web.get(session, "/profilo/sicurezza").body()).doesNotContain("JBSW");
        assertThat(web.sessions().find(other.token())).isPresent();
    }

    @Test
    void other_sessions_are_listed_and_closed() {
        Sessions.Session session = web.session("azienda");
        Sessions.Session other = web.sessions().open(web.caller("azienda"), "Firefox, Linux");
        Sessions.Session stranger = web.session("operatore");
        assertThat(web.get(session, "/profilo/sicurezza").body()).contains("2 accessi aperti", "Firefox, Linux", "Browser sconosciuto", "questo");
        assertThat(web.post(session, "/profilo/sicurezza/sessioni", Map.of()).headers().firstValue("Location")).hasValue("/profilo/sicurezza?notice=sessions");
        assertThat(web.sessions().find(other.token())).isEmpty();
        assertThat(web.sessions().find(session.token())).isPresent();
        assertThat(web.sessions().find(stranger.token())).isPresent();
        assertThat(web.get(session, "/profilo/sicurezza?notice=sessions").body()).contains("Un accesso aperto: questo.", "sono stati chiusi");
    }

    @Test
    void a_session_about_to_end_says_so() {
        assertThat(web.get(web.session("operatore"), "/console/sample").body()).contains("data-idle=\"1800\" data-end=\"43200\"").doesNotContain("La sessione finisce alle");
        web.sessions().ends(Duration.ofMinutes(30), Duration.ofMinutes(4));
        assertThat(web.get(web.session("operatore"), "/console/sample").body()).contains("La sessione finisce alle 10:34", "data-end=\"240\"", "/console/login?next=%2Fsample");
        assertThat(web.get(null, "/sample").body()).doesNotContain("session-watch");
    }

    @Test
    void asking_for_the_session_tells_whether_there_is_one() {
        assertThat(web.get(web.session("operatore"), "/console/sessione").statusCode()).isEqualTo(204);
        assertThat(web.get(null, "/sessione").statusCode()).isEqualTo(401);
    }

    @Test
    void another_door_leads_out_and_back_and_out_again() {
        web.with(new FakeDoor(web.accounts()));
        assertThat(web.get(null, "/login").body()).contains("Entra con SPID", "/accesso/spid?next=%2F");
        assertThat(web.get(null, "/console/login").body()).doesNotContain("SPID");
        HttpResponse<String> away = web.get(null, "/accesso/spid?next=%2Fsample");
        assertThat(away.headers().firstValue("Location").orElseThrow()).startsWith("https://provider.example/authorize?back=" + web.origin() + "/accesso/spid/ritorno");
        String memory = away.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(memory).startsWith("sintesi-via=spid:").contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
        HttpResponse<String> back = web.get(null, "/accesso/spid/ritorno?answer=yes", "Cookie", memory.substring(0, memory.indexOf(';')));
        assertThat(back.headers().firstValue("Location")).hasValue("/sample");
        List<String> cookies = back.headers().allValues("Set-Cookie");
        assertThat(cookies).anyMatch(c -> c.startsWith("sintesi-via=;")).anyMatch(c -> c.startsWith("sintesi-congedo=spid:f4rewell"))
                .anyMatch(c -> c.startsWith(Exchange.SESSION_COOKIE + "="));
        HttpResponse<String> left = web.get(null, "/accesso/uscita", "Cookie", "sintesi-congedo=spid:f4rewell");
        assertThat(left.body()).contains("href=\"/accesso/spid/uscita\"");
        assertThat(web.get(null, "/accesso/spid/uscita", "Cookie", "sintesi-congedo=spid:f4rewell").headers().firstValue("Location").orElseThrow())
                .isEqualTo("https://provider.example/logout?hint=f4rewell&back=" + web.origin() + "/");
    }

    @ParameterizedTest
    @CsvSource(value = {"/accesso/spid/ritorno?answer=yes|x=y|401", "/accesso/spid/ritorno?answer=no|sintesi-via=spid:Lw==:m3mory|401",
            "/accesso/spid/ritorno?answer=yes|sintesi-via=spid:Lw==:other|401", "/accesso/spid/ritorno?answer=yes|sintesi-via=cie:Lw==:m3mory|401",
            "/accesso/cie|x=y|404", "/accesso/spid/altro|x=y|404", "/console/accesso/spid|x=y|404"}, delimiter = '|')
    void another_door_opens_only_for_the_browser_that_left(String path, String cookie, int status) {
        web.with(new FakeDoor(web.accounts()));
        HttpResponse<String> answer = web.get(null, path, "Cookie", cookie);
        assertThat(answer.statusCode()).isIn(status, status == 404 ? 401 : status);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith(Exchange.SESSION_COOKIE + "="));
    }

    @ParameterizedTest
    @CsvSource({"'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0','Firefox, Linux'",
            "'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0','Edge, Windows'",
            "'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1','Safari, iPhone'", "'curl/8',", ","})
    void a_browser_is_told_by_name_and_system(String agent, String label) {
        assertThat(Browsers.label(agent)).isEqualTo(label);
    }
}
