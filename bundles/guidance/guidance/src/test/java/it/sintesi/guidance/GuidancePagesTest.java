package it.sintesi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.sintesi.guidance.domain.Step;
import it.sintesi.guidance.web.GuidanceArea;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import it.sintesi.web.WorkPage;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GuidancePagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "guidance");

    private World world;
    private WebHarness web;

    @BeforeEach
    void open() {
        world = new World(DATABASES.fresh(Engine.DERBY), true);
        web = new WebHarness(world.services.authorisation());
        web.with(world.module.area()).with(new WorkPage(web.areas()));
    }

    @AfterEach
    void close() {
        web.close();
        world.close();
    }

    private static List<String> pages(String id) {
        List<String> pages = new ArrayList<>(List.of("/console/people/" + World.ANNA + "/interview", "/console/interviews", "/console/interviews/" + id));
        for (Step step : Step.values()) {
            pages.add("/console/interviews/" + id + "/" + step.slug());
        }
        return pages;
    }

    @Test
    void every_page_shows_what_was_said_and_no_foreign_markup() {
        String id = world.filled();
        for (String page : pages(id)) {
            for (String language : List.of("it", "en")) {
                HttpResponse<String> answer = web.get(web.session(World.OPERATOR), page, "Accept-Language", language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain("<script>alert").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
            }
        }
        world.module.completing().complete(World.OPERATOR, id);
        assertThat(web.get(web.session(World.OPERATOR), "/console/interviews/" + id).body()).contains("Colloquio concluso", "Commessa vicino a casa", "due figli piccoli");
        assertThat(new String(web.download(web.session(World.OPERATOR), "/console/interviews/" + id + "/interview.pdf"), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(web.download(web.session(World.OPERATOR), "/console/interviews/" + id + "/interview.pdf"))
                .as("the same bytes at every request").isEqualTo(web.download(web.session(World.OPERATOR), "/console/interviews/" + id + "/interview.pdf"));
    }

    @Test
    void nobody_else_gets_in() {
        String id = world.filled();
        for (Caller stranger : List.of(World.OTHER_OFFICE, World.CITIZEN)) {
            for (String page : pages(id)) {
                HttpResponse<String> answer = web.get(web.session(stranger), page);
                assertThat(answer.body()).as(page).doesNotContain("Commessa vicino a casa", "due figli piccoli", "Officine");
            }
            assertThat(web.post(web.session(stranger), "/console/interviews/" + id + "/complete", Map.of()).statusCode()).isIn(403, 404);
            assertThat(web.post(web.session(stranger), "/console/interviews/" + id + "/competenze", Map.of("revision", "7", "skills", "x")).statusCode()).isIn(403, 404);
        }
        assertThat(web.get(web.session(World.OPERATOR), "/console/interviews/" + id + "/altro").statusCode()).isEqualTo(404);
        assertThat(web.post(web.session(World.OPERATOR), "/console/interviews/" + id + "/competenze", Map.of("skills", "x")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_refused_text_stays_on_the_page_and_nowhere_else() {
        Sessions.Session session = web.session(World.OPERATOR);
        String id = web.post(session, "/console/people/" + World.ANNA + "/interview", Map.of()).headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        HttpResponse<String> refused = web.post(session, "/console/interviews/" + id + "/vincoli", Map.of("revision", "0", "constraints", "invalidità 60%, solo mattina"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("«invalidità»", "invalidità 60%, solo mattina", "art. 9", "collocamento mirato");
        assertThat(web.get(session, "/console/interviews/" + id + "/vincoli").body()).doesNotContain("invalidità");
    }

    private HttpResponse<String> held(String act, String... fields) {
        Map<String, String> form = new java.util.HashMap<>(Map.of("work", "interview", "act", act));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return web.post(web.session(World.OPERATOR), "/console/people/" + World.ANNA, form);
    }

    @Test
    void the_interview_is_held_within_the_page_of_the_person() {
        String address = "/console/people/" + World.ANNA;
        assertThat(held("save", "step", "vincoli").statusCode()).as("nothing is open").isEqualTo(409);
        assertThat(held("start").headers().firstValue("Location")).hasValue(address + "?work=interview");
        String first = web.get(web.session(World.OPERATOR), address + "?work=interview").body();
        assertThat(first).contains("name=\"step\" value=\"esperienze\"", address + "?work=interview&amp;step=competenze#work-interview").doesNotContain("/console/interviews/");
        HttpResponse<String> refused = held("save", "step", "vincoli", "revision", "0", "constraints", "invalidità 60%, solo mattina");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("«invalidità»", "invalidità 60%, solo mattina");
        assertThat(held("save", "step", "vincoli", "revision", "0", "constraints", "solo mattina").headers().firstValue("Location"))
                .hasValue(address + "?work=interview&step=disponibilita&notice=step.saved");
        assertThat(held("save", "step", "vincoli", "revision", "0", "constraints", "altro").statusCode()).as("somebody saved meanwhile").isEqualTo(409);
        assertThat(held("save", "step", "competenze", "revision", "1", "leave", "1", "skills", "cassa").headers().firstValue("Location")).hasValue(address + "?notice=step.saved");
        assertThat(held("complete").statusCode()).as("steps are missing").isEqualTo(422);
        for (String language : List.of("it", "en")) {
            for (String step : List.of("riepilogo", "esperienze", "competenze", "esito")) {
                String page = web.get(web.session(World.OPERATOR), address + "?work=interview&step=" + step, "Accept-Language", language).body();
                assertThat(page).as(step).doesNotContain("<script>alert").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
            }
        }
        assertThat(web.get(web.session(World.OTHER_OFFICE), address + "?work=interview").body()).doesNotContain("solo mattina", "cassa");
    }

    @Test
    void section_timeline_and_work_lead_to_the_interview() {
        Subject anna = Subject.person(World.ANNA);
        var section = world.module.area().sections().get(0);
        assertThat(section.actions(World.OPERATOR, anna, (k, a) -> k).get(0).label()).isEqualTo("person.start");
        String id = world.filled();
        assertThat(section.actions(World.OPERATOR, anna, (k, a) -> k).get(0).label()).isEqualTo("person.resume");
        assertThat(world.module.area().works().get(0).open(World.OPERATOR, (k, a) -> k, 10)).singleElement().satisfies(w -> assertThat(w.path()).isEqualTo("/interviews/" + id));
        assertThat(world.module.area().works().get(0).count(World.OTHER_OFFICE)).isZero();
        world.module.completing().complete(World.OPERATOR, id);
        assertThat(section.lines(World.OPERATOR, anna, (k, a) -> k, 5)).hasSize(1);
        assertThat(world.module.area().timelines().get(0).entries(World.OPERATOR, anna, (k, a) -> k, 5)).singleElement().satisfies(e -> assertThat(e.path()).isEqualTo("/interviews/" + id));
        assertThat(world.module.area().works().get(0).count(World.OPERATOR)).isZero();
    }

    @Test
    void the_pages_are_accessible_and_the_interview_can_be_held_in_the_browser() {
        try (BrowserHarness browser = new BrowserHarness()) {
            Page page = browser.page(web, web.session(World.OPERATOR), 1280, false);
            page.navigate(web.address("/console/people/" + World.ANNA + "/interview").toString());
            page.getByText("Comincia un colloquio").click();
            page.locator("a.btn-primary").click();
            page.getByLabel("La persona conferma").check();
            page.getByText("Salva e continua").click();
            page.getByText("Salva e continua").click();
            page.locator("#skills").fill("cassa");
            page.getByText("Salva e continua").click();
            page.locator("#objective").fill("Commessa");
            page.getByText("Salva e continua").click();
            page.locator("#constraints").fill("disabile al 50%");
            page.getByText("Salva e continua").click();
            assertThat(page.locator("[role=alert].alert-danger").textContent()).contains("non è stato salvato");
            page.locator("#constraints").fill("solo mattina");
            page.getByText("Salva e continua").click();
            page.locator("#weeklyHours").fill("24");
            page.locator("#maxKilometres").fill("20");
            page.getByLabel("La disponibilità è stata verificata").check();
            page.getByText("Salva e continua").click();
            page.locator("#outcome").selectOption("TRAINING");
            page.locator("#minutes").fill("35");
            page.getByText("Salva e continua").click();
            page.getByText("Concludi e protocolla").click();
            assertThat(page.locator("main .alert-success").first().textContent()).contains("concluso");

            String id = world.filled();
            for (int width : List.of(1280, 320)) {
                Page look = browser.page(web, web.session(World.OPERATOR), width, true);
                for (String path : pages(id)) {
                    look.navigate(web.address(path).toString());
                    browser.picture(look, path.replace(id, "id").replaceAll("[^a-z]+", "-") + width);
                    assertThat(browser.violations(look)).isEmpty();
                    assertThat(browser.overflows(look)).as(path + " at " + width).isFalse();
                }
            }
            Page keys = browser.page(web, web.session(World.OPERATOR), 1280, true);
            keys.navigate(web.address("/console/interviews/" + id + "/competenze").toString());
            keys.locator("#strengths").focus();
            keys.keyboard().type("puntuale");
            keys.keyboard().press("Tab");
            keys.keyboard().press("Enter");
            keys.waitForURL("**/preferenze?notice=step.saved");
        }
    }

    @Test
    void every_text_has_its_english_one() throws Exception {
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
        texts.load(new InputStreamReader(GuidanceArea.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return texts;
    }
}
