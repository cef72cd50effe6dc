package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.PageWalk;
import it.sintesi.itests.support.SharedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every registered page in a real browser, as those who use it find it: accessible, narrow, enlarged, without JavaScript, by keyboard. */
@ExtendWith(SharedServer.class)
class WebIT {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 320;
    /** A window of 1280 pixels at 200 % zoom. */
    private static final int ENLARGED = 640;

    private record Persona(String shell, String account) {
        private String name() {
            return account == null ? "nessuno" : account;
        }
    }

    private static final List<Persona> PERSONAS = List.of(new Persona("", null), new Persona("/console", "admin"), new Persona("/console", "operatore"),
            new Persona("", "officine"), new Persona("", "studio"), new Persona("", "cittadino"));

    private static DistributionServer server;
    private static Browser browser;
    private static List<String> registered;
    private static List<String> samples;

    @BeforeAll
    static void open(DistributionServer shared) throws IOException {
        server = shared;
        browser = new Browser();
        registered = new ArrayList<>();
        samples = new ArrayList<>();
        for (JsonNode page : Endpoints.pages(server)) {
            if (page.path("method").asText().equals("GET")) {
                registered.add(page.path("path").asText());
                if (!page.path("sample").asText("").isEmpty() && !page.path("sample").isNull()) {
                    samples.add(page.path("sample").asText());
                }
            }
        }
        assertThat(registered).hasSizeGreaterThan(60);
        Traces.leave(shared, browser);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyPageIsAccessibleToThoseWhoUseIt() throws IOException {
        PageWalk walk = new PageWalk(server, registered, samples);
        List<String> faults = new ArrayList<>();
        int opened = 0;
        int[] printed = {0};
        for (Persona persona : PERSONAS) {
            List<String> pages = walk.walk(browser, persona.shell(), persona.account(), DESKTOP, (page, address) -> {
                Browser.violations(page).forEach(fault -> faults.add(persona.name() + " " + fault));
                Browser.picture(page, persona.name() + name(address));
                sideways(page, persona, faults);
                if ((Boolean) page.evaluate("'" + Traces.ALARM + "' in window")) {
                    faults.add(persona.name() + " " + page.url() + " runs what somebody typed");
                }
                printed[0] += page.locator("main").innerText().contains(Traces.PAYLOAD.substring(0, 20)) ? 1 : 0;
            });
            opened += pages.size();
            plain(persona, pages);
        }
        System.out.printf("%d pages opened by %d personas, %d of %d registered pages%n", opened, PERSONAS.size(), registered.size() - walk.unvisited().size(), registered.size());
        assertThat(printed[0]).as("pages that print what was typed, as text").isGreaterThan(5);
        assertThat(faults).as("violations of WCAG 2.1 A and AA, pages that scroll sideways, scripts typed by somebody that run").isEmpty();
        assertThat(walk.faults()).as("errors of server, scripts and policy").isEmpty();
        Set<String> unvisited = new TreeSet<>(walk.unvisited());
        unvisited.removeAll(visitedElsewhere());
        assertThat(unvisited).as("registered pages that nobody opened").isEmpty();
    }

    /** Pages that need a state which only a journey brings about; each line names the test that opens it. */
    private static Set<String> visitedElsewhere() throws IOException {
        try (InputStream in = WebIT.class.getResourceAsStream("/pages-of-journeys.txt")) {
            Set<String> pages = new TreeSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> pages.add(line.strip().split("\\s+")[0]));
            return pages;
        }
    }

    private static void sideways(Page page, Persona persona, List<String> faults) {
        for (int width : new int[] {ENLARGED, PHONE}) {
            page.setViewportSize(width, 900);
            if (Browser.overflows(page)) {
                faults.add(persona.name() + " " + page.url() + " is wider than " + width + " px");
                Browser.picture(page, "largo-" + width + name(page.url().replaceAll("https?://[^/]+", "")));
            }
        }
        page.setViewportSize(DESKTOP, 900);
    }

    /** The same pages without JavaScript. */
    private static void plain(Persona persona, List<String> pages) {
        visit(persona, pages, DESKTOP, false, (page, address) -> assertThat(page.locator("h1").count()).as(persona.name() + " " + address).isEqualTo(1));
    }

    /** The check can fail: a page that was spoilt on purpose. */
    @Test
    void theAdministratorEntersTheHoursOfAnyOffice() {
        ConsoleSession admin = ConsoleSession.login(server, "/console", "admin");
        assertThat(admin.get("/console").body()).as("in the menu").contains("href=\"/console/offices\"");
        String hours = Pattern.compile("/console/offices/[^/\"]+/hours").matcher(admin.get("/console/offices").body()).results().map(MatchResult::group).findFirst().orElseThrow();
        HttpResponse<String> entered = admin.submit(hours, hours, Map.of("from", LocalDate.now(ZoneId.of("Europe/Rome")).plusYears(1).toString(), "day1", "9:00-12:30", "day2", "14:00-16:00"));
        assertThat(entered.statusCode()).as(entered.body()).isIn(200, 303);
        assertThat(admin.get(hours).body()).contains("5 ore");
        assertThat(ConsoleSession.login(server, "/console", "operatore2").submit("/console/offices", hours, Map.of("from", "2099-01-01", "day1", "9:00-12:30")).statusCode()).isEqualTo(403);
    }

    @Test
    void aSpoiltPageIsRed() {
        try (BrowserContext window = browser.window(PHONE, true)) {
            Page page = window.newPage();
            page.navigate(server.ready().address() + "/");
            // Styles are set one by one: the policy of our pages lets no style attribute in.
            page.evaluate("() => { const main = document.querySelector('main'); main.innerHTML = '<img src=\"x.png\"><p>testo</p>';"
                    + " main.lastChild.style.width = '900px'; main.lastChild.style.color = '#ddd'; main.lastChild.style.background = '#fff'; }");
            assertThat(Browser.violations(page)).isNotEmpty();
            assertThat(Browser.overflows(page)).isTrue();
        }
    }

    /** And so can the search for pages that nobody opens. */
    @Test
    void aPageThatNobodyFindsIsRed() {
        PageWalk walk = new PageWalk(server, List.of("/contatti", "/nessun-posto/{id}"), List.of());
        assertThat(walk.walk(browser, "", null, DESKTOP, (page, address) -> { })).containsExactly("/contatti");
        assertThat(walk.unvisited()).containsExactly("/nessun-posto/{id}");
    }

    private static void visit(Persona persona, List<String> paths, int width, boolean javaScript, BiConsumer<Page, String> look) {
        try (BrowserContext window = browser.window(width, javaScript)) {
            Page page = window.newPage();
            if (persona.account() != null) {
                Browser.loginByKeyboard(page, server, persona.shell(), persona.account());
            }
            for (String path : paths) {
                Response answer = page.navigate(server.ready().address() + path);
                assertThat(answer.status()).as(persona.name() + " " + path).isEqualTo(200);
                look.accept(page, path);
            }
        }
    }

    private static String name(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^$|^-$", "-home");
    }
}
