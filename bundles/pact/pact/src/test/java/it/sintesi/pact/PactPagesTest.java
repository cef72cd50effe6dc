package it.sintesi.pact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.pact.api.PactDesk.Service;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.web.PactArea;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.WorkPage;
import it.sintesi.web.api.WebArea;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PactPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "pacts");

    private World world;
    private WebHarness web;
    private WebArea area;

    @BeforeEach
    void open() {
        world = new World(DATABASES.fresh(Engine.DERBY));
        web = new WebHarness(world.services.authorisation());
        area = world.module.area();
        web.with(area).with(new WorkPage(web.areas()));
    }

    @AfterEach
    void close() {
        web.close();
        world.close();
    }

    private static List<String> console(String id) {
        return List.of("/console/people/" + World.ANNA + "/pact", "/console/pacts", "/console/pacts/due", "/console/pacts/" + id);
    }

    private void rendered(Caller caller, List<String> pages) {
        for (String page : pages) {
            for (String language : List.of("it", "en")) {
                HttpResponse<String> answer = web.get(web.session(caller), page, "Accept-Language", language);
                assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain("<script>alert").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z_.]+\\?");
            }
        }
    }

    @Test
    void everyPageRendersInEveryStateInBothLanguages() {
        rendered(World.OPERATOR, List.of("/console/people/" + World.ANNA + "/pact", "/console/pacts", "/console/pacts/due"));
        rendered(World.CITIZEN, List.of("/patto"));
        String id = world.drafted();
        rendered(World.OPERATOR, console(id));
        rendered(World.CITIZEN, List.of("/patto"));
        world.module.signing.propose(World.OPERATOR, id);
        world.module.codes.send(World.CITIZEN, id);
        rendered(World.OPERATOR, console(id));
        rendered(World.CITIZEN, List.of("/patto"));
        world.module.signing.onPaper(World.OPERATOR, id, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        world.module.services.record(World.OPERATOR, id, new Service(null, world.kernel.clock().today(), 30, "C", "presentazione del piano"));
        world.module.life.revise(World.OPERATOR, id, "Rinnovo");
        world.ahead = Duration.ofDays(9);
        rendered(World.OPERATOR, console(id));
        rendered(World.CITIZEN, List.of("/patto"));
        world.module.life.change(World.OPERATOR, id, PactEvent.SUSPEND, "Lavoro di due mesi", null);
        rendered(World.OPERATOR, console(id));
        rendered(World.CITIZEN, List.of("/patto"));
        String entry = world.module.stores.traces().of(id).stream().filter(e -> e.event() == PactEvent.SUSPEND).findFirst().orElseThrow().id();
        for (String pdf : List.of("/console/pacts/" + id + "/versions/1/pact.pdf", "/console/pacts/" + id + "/versions/1/scan", "/console/pacts/" + id + "/acts/" + entry + "/act.pdf")) {
            assertThat(new String(web.download(web.session(World.OPERATOR), pdf), 0, 5, StandardCharsets.US_ASCII)).as(pdf).isEqualTo("%PDF-");
        }
        for (String pdf : List.of("/patto/" + id + "/versioni/1/patto.pdf", "/patto/" + id + "/atti/" + entry + "/atto.pdf")) {
            byte[] first = web.download(web.session(World.CITIZEN), pdf);
            assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).as(pdf).isEqualTo("%PDF-");
            assertThat(web.download(web.session(World.CITIZEN), pdf)).as("the same bytes at every request").isEqualTo(first);
        }
        world.module.life.change(World.OPERATOR, id, PactEvent.CONCLUDE, "Assunta", "EMPLOYED");
        rendered(World.OPERATOR, console(id));
        rendered(World.CITIZEN, List.of("/patto"));
    }

    @Test
    void nobodyElseGetsIn() {
        String id = world.signed();
        for (Caller stranger : List.of(World.OTHER_OFFICE, World.STRANGER)) {
            for (String page : console(id)) {
                assertThat(web.get(web.session(stranger), page).body()).as(page).doesNotContain("Commessa", "2026/");
            }
            for (String form : List.of("objective", "measures", "remove", "propose", "withdraw", "desk", "paper", "revise", "drop", "change", "services", "outcome")) {
                assertThat(web.post(web.session(stranger), "/console/pacts/" + id + "/" + form, Map.of("event", "TERMINATE", "reason", "no", "measure", "m", "document", "x")).statusCode())
                        .as(form).isIn(403, 404);
            }
            assertThat(web.get(web.session(stranger), "/patto/" + id + "/versioni/1/patto.pdf").statusCode()).isIn(403, 404);
            assertThat(web.post(web.session(stranger), "/patto/" + id + "/codice", Map.of()).statusCode()).isIn(403, 404);
        }
        assertThat(web.get(web.session(World.OPERATOR), "/console/pacts/" + id + "/versions/9/pact.pdf").statusCode()).isEqualTo(404);
        assertThat(web.get(null, "/patto").headers().firstValue("Location").orElseThrow()).startsWith("/login");
    }

    private HttpResponse<String> made(String act, String... fields) {
        Map<String, String> form = new java.util.HashMap<>(Map.of("work", "pact", "act", act));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return web.post(web.session(World.OPERATOR), "/console/people/" + World.ANNA, form);
    }

    private String work(String language) {
        String page = web.get(web.session(World.OPERATOR), "/console/people/" + World.ANNA + "?work=pact", "Accept-Language", language).body();
        assertThat(page).doesNotContain("<script>alert").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z_.]+\\?");
        return page;
    }

    @Test
    void thePactIsMadeWithinThePersonsPage() {
        assertThat(made("propose").statusCode()).as("there is no pact yet").isEqualTo(409);
        assertThat(made("nonsense").statusCode()).isIn(404, 409);
        assertThat(made("draft").headers().firstValue("Location")).hasValue("/console/people/" + World.ANNA + "?work=pact&notice=pact.draft");
        for (String language : List.of("it", "en")) {
            assertThat(work(language)).contains("name=\"act\" value=\"measures\"", "action=\"/console/people/" + World.ANNA + "\"").doesNotContain("action=\"/console/pacts/");
        }
        HttpResponse<String> wrong = made("objective", "objective", "invalidità 60%, cassiera");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).as("what was typed is still there").contains("invalidità 60%, cassiera", "class=\"problems\"");
        assertThat(made("objective", "objective", "Commessa vicino a casa").statusCode()).isEqualTo(303);
        assertThat(made("propose").statusCode()).as("a plan needs a measure").isEqualTo(422);
        assertThat(made("measures", "code", world.module.editing.catalogue().get(0).code()).statusCode()).isEqualTo(303);
        assertThat(made("propose").statusCode()).isEqualTo(303);
        assertThat(work("it")).contains("name=\"act\" value=\"desk\"", "name=\"act\" value=\"paper\"");
        assertThat(made("desk").statusCode()).isEqualTo(422);
        assertThat(made("desk", "document", "patente").statusCode()).isEqualTo(303);
        assertThat(work("en")).contains("name=\"act\" value=\"services\"", "/versions/1/pact.pdf");
        for (Caller stranger : List.of(World.OTHER_OFFICE, World.CITIZEN)) {
            assertThat(web.get(web.session(stranger), "/console/people/" + World.ANNA + "?work=pact").body()).doesNotContain("Commessa vicino a casa");
            assertThat(web.post(web.session(stranger), "/console/people/" + World.ANNA, Map.of("work", "pact", "act", "change", "event", "TERMINATE", "reason", "no")).statusCode())
                    .isIn(403, 404, 409);
        }
    }

    @Test
    void thePersonsPageLeadsFromDraftToSignature() {
        Subject anna = Subject.person(World.ANNA);
        var section = area.sections().get(0);
        assertThat(section.actions(World.OPERATOR, anna, (k, a) -> k)).extracting(a -> a.label()).containsExactly("person.draft");
        String id = world.drafted();
        assertThat(section.actions(World.OPERATOR, anna, (k, a) -> k)).extracting(a -> a.label()).containsExactly("person.go.DRAFT");
        assertThat(section.tasks(World.OPERATOR, anna, (k, a) -> k)).extracting(t -> t.path()).containsExactly("/people/" + World.ANNA + "?work=pact#work-pact");
        assertThat(made("propose").headers().firstValue("Location")).hasValue("/console/people/" + World.ANNA + "?work=pact&notice=pact.propose");
        assertThat(section.actions(World.OPERATOR, anna, (k, a) -> k)).extracting(a -> a.label()).containsExactly("person.go.PROPOSED");
        assertThat(made("desk", "document", "patente").statusCode()).isEqualTo(303);
        assertThat(area.ribbons().get(0).bands(World.OPERATOR, anna, (k, a) -> k)).singleElement().satisfies(b -> assertThat(b.value()).isEqualTo("state.SIGNED"));
        assertThat(area.timelines().get(0).entries(World.OPERATOR, anna, (k, a) -> k, 9)).hasSize(2);
        assertThat(area.works().get(0).open(World.OPERATOR, (k, a) -> k, 9)).hasSize(1);
        assertThat(area.cards().get(0).figures(World.OPERATOR)).extracting(f -> f.value()).containsExactly(0L, 1L, 0L, 0L);
        HttpResponse<String> refused = web.post(web.session(World.OPERATOR), "/console/pacts/" + id + "/services", Map.of("day", world.kernel.clock().today().toString(), "minutes", "20",
                "lep", "C", "note", "invalidità 60%"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("collocamento mirato", "art. 9");
    }

    @Test
    void theCitizenSignsOnAPhoneAndThePagesAreAccessible() {
        String id = world.drafted();
        world.module.signing.propose(World.OPERATOR, id);
        try (BrowserHarness browser = new BrowserHarness()) {
            look(browser, id, "proposed");
            Page phone = browser.page(web, web.session(World.CITIZEN), 320, false);
            phone.navigate(web.address("/patto").toString());
            phone.getByText("Mandatemi il codice").click();
            phone.getByLabel("Codice di sei cifre").fill(world.code().equals("123456") ? "654321" : "123456");
            phone.locator("button.btn-primary", new Page.LocatorOptions().setHasText("Firma il patto")).click();
            assertThat(phone.locator("[role=alert].alert-danger").textContent()).contains("non è riuscita");
            assertThat(phone.locator("ul.problems").innerText()).contains("PAC-025", "Codice", "Il codice non è giusto.");
            assertThat(phone.locator("ul.problems code").count()).as("the field has a name").isZero();
            phone.getByLabel("Codice di sei cifre").fill(world.code());
            phone.locator("button.btn-primary", new Page.LocatorOptions().setHasText("Firma il patto")).click();
            assertThat(phone.locator("main .alert-success").first().textContent()).contains("protocollato");
            look(browser, id, "signed");
            world.module.life.revise(World.OPERATOR, id, "Rinnovo");
            look(browser, id, "revised");
            Page keys = browser.page(web, web.session(World.OPERATOR), 1280, true);
            keys.navigate(web.address("/console/pacts/" + id).toString());
            keys.locator("#minutes").focus();
            keys.keyboard().type("45");
            keys.keyboard().press("Tab");
            keys.keyboard().press("Tab");
            keys.locator("#service-lep").selectOption("C");
            keys.locator("#service-note").focus();
            keys.keyboard().press("Enter");
            keys.waitForURL("**notice=pact.services");
        }
    }

    private void look(BrowserHarness browser, String id, String name) {
        for (int width : List.of(1280, 320)) {
            for (Caller caller : List.of(World.OPERATOR, World.CITIZEN)) {
                Page page = browser.page(web, web.session(caller), width, true);
                for (String path : caller == World.CITIZEN ? List.of("/patto") : console(id)) {
                    page.navigate(web.address(path).toString());
                    browser.picture(page, name + path.replace(id, "id").replaceAll("[^a-z]+", "-") + width);
                    assertThat(browser.violations(page)).isEmpty();
                    assertThat(browser.overflows(page)).as(path + " at " + width).isFalse();
                }
            }
        }
    }

    @Test
    void everyTextHasItsEnglishOne() throws Exception {
        Properties italian = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.keySet()).isEqualTo(italian.keySet());
        italian.forEach((key, text) -> assertThat(places(english.get(key))).as(key.toString()).isEqualTo(places(text)));
    }

    private static List<String> places(Object text) {
        return java.util.regex.Pattern.compile("\\{\\d}").matcher(text.toString()).results().map(m -> m.group()).sorted().toList();
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(PactArea.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return texts;
    }
}
