package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.sample.SampleArea;

/** The doors in a real browser: login in two steps, security, languages, end of the session. */
class DoorsBrowserTest {

    private static BrowserHarness browser;
    private final WebHarness web = new WebHarness().with(new SampleArea());

    @BeforeAll
    static void start() {
        browser = new BrowserHarness();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Page open(Sessions.Session session, int width, boolean javaScript, String path) {
        Page page = browser.page(web, session, width, javaScript);
        page.navigate(web.origin() + path);
        return page;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_operator_logs_in_with_keyboard_only_in_two_steps(boolean javaScript) {
        Page page = open(null, 1280, javaScript, "/console/login?next=/sample");
        page.locator("#username").focus();
        page.keyboard().type("doppio");
        page.keyboard().press("Tab");
        page.keyboard().type("doppio");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Secondo passo dell'accesso");
        assertThat(look(page, "codice", javaScript)).isEmpty();
        page.locator("#code").focus();
        page.keyboard().type("123456");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(web.origin() + "/console/sample");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_second_factor_is_set_up_on_a_telephone(boolean javaScript) {
        Page page = open(web.session("obbligato"), 320, javaScript, "/console/sample");
        List<String> problems = new ArrayList<>(look(page, "sicurezza-1-richiesto", javaScript));
        page.locator("text=Attiva il secondo fattore").click();
        assertThat(page.locator("svg.qr")).isVisible();
        problems.addAll(look(page, "sicurezza-2-qr", javaScript));
        page.locator("#code").fill("123456");
        page.locator("text=Conferma").click();
        assertThat(page.locator("ul.mono li")).hasCount(10);
        problems.addAll(look(page, "sicurezza-3-codici", javaScript));
        page.navigate(web.origin() + "/console/profilo/sicurezza");
        problems.addAll(look(page, "sicurezza-4-attivo", javaScript));
        assertThat(problems).isEmpty();
    }

    /** Keeps a picture; what can only be asked with scripts is asked with scripts. */
    private List<String> look(Page page, String name, boolean javaScript) {
        browser.picture(page, javaScript ? name : name + "-senza-script");
        if (!javaScript) {
            return List.of();
        }
        assertThat(browser.overflows(page)).as("wider than the window: " + name).isFalse();
        return browser.violations(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_language_is_chosen_in_the_header(boolean javaScript) {
        web.with(new FakeDoor(web.accounts()));
        Page page = open(null, 1280, javaScript, "/login");
        assertThat(look(page, "login", javaScript)).isEmpty();
        page.locator("header button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Log in");
        assertThat(look(page, "login-en", javaScript)).isEmpty();
        page.locator("header button[lang=it]").click();
        assertThat(page.locator("h1")).hasText("Accesso");
    }

    @Test
    void arabic_is_written_from_right_to_left() {
        for (int width : List.of(1280, 320)) {
            Page page = open(null, width, true, "/login");
            page.locator("footer button[lang=ar]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(look(page, "login-ar-" + width, true)).isEmpty();
            double brand = page.locator(".brand").boundingBox().x;
            assertThat(brand).as("the brand stands at the right").isGreaterThan(width / 3.0 - 100);
        }
        Page console = browser.page(web, web.session("operatore"), 1280, true);
        console.context().addCookies(List.of(new Cookie(Languages.COOKIE, "ar").setUrl(web.origin())));
        console.navigate(web.origin() + "/console/sample");
        assertThat(look(console, "console-ar", true)).isEmpty();
        assertThat(console.locator("#menu").boundingBox().x).as("the menu stands at the right").isGreaterThan(640);
    }

    @Test
    void a_session_that_nobody_uses_is_told_and_prolonged_by_one_click() {
        web.sessions().ends(Duration.ofMinutes(4), Duration.ofHours(12));
        Page page = open(web.session("operatore"), 1280, true, "/console/sample");
        assertThat(page.locator("[data-part=soon]")).isVisible();
        assertThat(page.locator("[role=status] [data-part=soon]")).containsText("sta per finire");
        assertThat(look(page, "sessione-inattiva", true)).isEmpty();
        page.locator("text=Continua").click();
        assertThat(page.locator("[data-part=soon]")).isHidden();
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void a_session_that_ends_anyway_is_told_also_without_scripts() {
        web.sessions().ends(Duration.ofMinutes(30), Duration.ofMinutes(4));
        for (boolean javaScript : List.of(true, false)) {
            Page page = open(web.session("operatore"), 1280, javaScript, "/console/sample");
            assertThat(page.locator("main > .alert-warning")).containsText("La sessione finisce alle 10:34");
            assertThat(page.locator("[data-part=soon]")).isHidden();
            assertThat(look(page, "sessione-finisce", javaScript)).isEmpty();
            page.locator("main > .alert-warning a").click();
            assertThat(page).hasURL(web.origin() + "/console/login?next=%2Fsample");
        }
    }

    @Test
    void a_session_that_is_over_is_told() {
        web.sessions().ends(Duration.ofMinutes(4), Duration.ofHours(12));
        Page page = open(web.session("operatore"), 1280, true, "/console/sample");
        web.sessions().closeAll("operatore");
        page.locator("text=Continua").click();
        assertThat(page.locator("[data-part=over]")).isVisible();
        assertThat(look(page, "sessione-finita", true)).isEmpty();
    }

    @Test
    void axe_sees_an_image_without_text_and_a_field_without_a_name() {
        Page page = open(null, 1280, true, "/console/login");
        assertThat(browser.violations(page)).isEmpty();
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/x.png\"><input type=\"text\">')");
        assertThat(browser.violations(page)).hasSize(2).anyMatch(line -> line.contains("image-alt")).anyMatch(line -> line.contains("label"));
    }
}
