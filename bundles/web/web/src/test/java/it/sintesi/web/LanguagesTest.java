package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.sample.SampleArea;

class LanguagesTest {

    private final WebHarness web = new WebHarness().with(new SampleArea());

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource(value = {"en-GB,en;q=0.9|en", "de,en;q=0.5|en", "it|it", "de|it", "ar|it", "*|it", "nonsense;;q=x|it", "fr;q=1,it;q=0.8,en;q=0.2|it"}, delimiter = '|')
    void the_browsers_preference_counts_among_the_complete_languages(String header, String lang) {
        assertThat(web.get(null, "/login", "Accept-Language", header).body()).contains("<html lang=\"" + lang + "\" dir=\"ltr\">");
    }

    @Test
    void a_choice_is_kept_in_a_cookie_and_leads_back() {
        Sessions.Session session = web.session("operatore");
        HttpResponse<String> answer = web.post(session, "/console/lingua", Map.of("lang", "en", "back", "/sample"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/sample");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("sintesi-lang=en; ").contains("Max-Age=");
        HttpResponse<String> english = web.get(null, "/login", "Cookie", "sintesi-lang=en", "Accept-Language", "it");
        assertThat(english.body()).contains("<html lang=\"en\"", "User name").doesNotContain("Nome utente");
        assertThat(english.headers().firstValue("Vary").orElseThrow()).contains("Cookie", "Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({"xx,/sample", "en,https://evil.example/", "en,//evil.example/", "en,/login//evil.example"})
    void nothing_else_is_kept_and_nobody_is_led_away(String lang, String back) {
        HttpResponse<String> answer = web.post(web.session("operatore"), "/console/lingua", Map.of("lang", lang, "back", back));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isIn("/console/", "/console/sample");
        if (lang.equals("xx")) {
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void a_language_is_not_changed_from_elsewhere() {
        assertThat(web.send(web.form(web.request(null, "/lingua", "Origin", "http://evil.example"), Map.of("lang", "en")).build()).statusCode()).isEqualTo(403);
        assertThat(web.get(null, "/lingua?lang=en").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_frame_in_arabic_says_so_and_its_italian_content_too() {
        String page = web.get(null, "/sample", "Cookie", "sintesi-lang=ar").body();
        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\">", "<main id=\"main\" tabindex=\"-1\" lang=\"it\" dir=\"ltr\">", "تسجيل الدخول");
        assertThat(web.get(null, "/login", "Cookie", "sintesi-lang=ar").body()).contains("<main id=\"main\" tabindex=\"-1\">", "اسم المستخدم");
    }

    @Test
    void a_refused_login_is_told_in_the_language_of_the_page() {
        HttpResponse<String> page = web.get(null, "/login", "Cookie", "sintesi-lang=en");
        java.util.regex.Matcher token = java.util.regex.Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String form = page.headers().firstValue("Set-Cookie").orElseThrow();
        HttpResponse<String> answer = web.send(web.form(web.request(null, "/login", "Origin", web.origin(), "Cookie",
                "sintesi-lang=en; " + form.substring(0, form.indexOf(';'))), Map.of("username", "blocked", "password", "x", "csrf", token.group(1))).build());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Too many attempts: try again in 30 seconds.");
    }

    @Test
    void the_menu_and_the_errors_speak_the_language() {
        assertThat(web.get(null, "/nothing", "Cookie", "sintesi-lang=en").body()).contains("Page not found", "not meant for you").doesNotContain("Pagina");
        assertThat(web.get(web.session("operatore"), "/console/sample", "Accept-Language", "en").body()).contains("Main menu", "Log out");
    }
}
