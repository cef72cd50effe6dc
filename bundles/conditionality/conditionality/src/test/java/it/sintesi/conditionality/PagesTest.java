package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.conditionality.api.Sanction.State;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebArea;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "conditionality");
    private static final Texts KEYS = (key, arguments) -> key;

    private World world;
    private WebHarness web;
    private WebArea area;

    @BeforeEach
    void open() {
        world = new World(DATABASES.fresh(Engine.DERBY));
        web = new WebHarness(world.services.authorisation());
        area = world.module().area();
        web.with(area);
    }

    @AfterEach
    void close() {
        web.close();
        world.close();
    }

    private Sessions.Session as(Caller caller) {
        return web.session(caller);
    }

    @Test
    void every_page_renders_with_cases_and_without_and_prints_no_foreign_markup() {
        for (boolean full : new boolean[] {false, true}) {
            if (full) {
                world.decided(world.missed(Neighbourhood.ANNA, "a1", world.today()));
            }
            for (Caller caller : List.of(World.ANNA, World.OPERATOR, World.CHIEF)) {
                Shell shell = caller == World.ANNA ? Shell.PORTAL : Shell.CONSOLE;
                List<String> pages = web.samples(shell, caller);
                assertThat(pages).as(caller.account()).hasSize(caller == World.ANNA ? full ? 2 : 1 : full ? 4 : 1);
                for (String page : pages) {
                    HttpResponse<String> answer = web.get(as(caller), page);
                    assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
                    assertThat(answer.body()).as(page).doesNotContain("<script>alert", "???").doesNotContainPattern("\\?[a-z]+\\.[A-Za-z_.]+\\?");
                }
            }
        }
    }

    @Test
    void no_page_and_no_action_gives_one_persons_cases_to_anybody_else() {
        SanctionCase brunos = world.decided(world.missed(Neighbourhood.BRUNO, "b1", world.today()));
        for (Caller stranger : List.of(World.ANNA, World.NOBODY_YET, World.EMPLOYER, World.OTHER_OFFICE)) {
            for (String page : List.of("/condizionalita", "/condizionalita/" + brunos.id(), "/condizionalita/" + brunos.id() + "/atti/2", "/condizionalita/" + brunos.id() + "/allegato",
                    "/console/sanctions", "/console/sanctions/" + brunos.id(), "/console/sanctions/" + brunos.id() + "/acts/2", "/console/people/" + Neighbourhood.BRUNO + "/sanctions",
                    "/console/people/" + Neighbourhood.BRUNO + "/sanctions/offer")) {
                HttpResponse<String> answer = web.get(as(stranger), page);
                assertThat(answer.body()).as(stranger.account() + page).doesNotContain(Neighbourhood.CANARY, brunos.progress().decision().protocol());
                if (page.contains(brunos.id()) || page.contains(Neighbourhood.BRUNO)) {
                    assertThat(answer.statusCode()).as(stranger.account() + page).isIn(stranger == World.NOBODY_YET ? List.of(303, 302, 403) : List.of(403, 404));
                }
            }
            for (String action : List.of("/console/sanctions/" + brunos.id() + "/WITHDRAW", "/condizionalita/" + brunos.id() + "/riesame", "/condizionalita/" + brunos.id() + "/giustifica")) {
                web.post(as(stranger), action, Map.of("version", String.valueOf(brunos.version()), "note", "no", "reason", "ILLNESS"));
            }
        }
        assertThat(world.read(brunos)).isEqualTo(brunos);
        assertThat(web.get(as(World.OPERATOR), "/console/sanctions/" + brunos.id()).body()).as("the canary is planted").contains(Neighbourhood.CANARY);
        assertThat(web.get(null, "/condizionalita").headers().firstValue("Location").orElseThrow()).startsWith("/login");
    }

    @Test
    void a_form_that_lacks_something_is_shown_again_and_an_old_one_is_refused() {
        SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
        HttpResponse<String> lacking = web.post(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/CLOSE", Map.of("version", "1", "note", " "));
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("CND-001");
        HttpResponse<String> sick = web.post(as(World.ANNA), "/condizionalita/" + c.id() + "/giustifica", Map.of("version", "1", "reason", "ILLNESS", "text", "Ho la depressione"));
        assertThat(sick.statusCode()).isEqualTo(422);
        assertThat(sick.body()).contains("SENS-001");
        assertThat(web.post(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/WARN", Map.of("version", "1")).statusCode()).isIn(302, 303);
        assertThat(web.post(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/WARN", Map.of("version", "1")).statusCode()).isEqualTo(409);
        assertThat(web.post(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/CLOSE", Map.of("version", "1", "note", "x")).statusCode()).as("somebody was faster").isEqualTo(409);
        assertThat(web.post(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/FORGET", Map.of("version", "2")).statusCode()).isEqualTo(404);
        assertThat(web.post(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/CLOSE", Map.of("note", "x")).statusCode()).isEqualTo(400);
    }

    @Test
    void the_test_of_an_offer_shows_every_condition_and_opens_a_case() {
        Map<String, String> offer = new HashMap<>(CaseTest.offer(world.today()));
        String query = offer.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).reduce((a, b) -> a + "&" + b).orElseThrow();
        String page = "/console/people/" + Neighbourhood.ANNA + "/sanctions/offer";
        assertThat(web.get(as(World.OPERATOR), page).body()).as("the ledger fills the days in").contains("value=\"200\"");
        assertThat(web.get(as(World.OPERATOR), page + "?" + query).body()).contains("offerta è congrua", "Coerenza con il patto", "Distanza", "D.M. 10/4/2018", "dato da confermare");
        assertThat(web.get(as(World.OPERATOR), page + "?" + query.replace("transitMinutes=80", "transitMinutes=")).body()).contains("non è congrua", "35 km");
        assertThat(web.get(as(World.OPERATOR), page + "?weeklyHours=molte").statusCode()).isEqualTo(422);
        assertThat(world.cases.reading().casesOf(World.OPERATOR, Neighbourhood.ANNA, "prova")).as("testing records nothing").isEmpty();
        HttpResponse<String> without = web.post(as(World.OPERATOR), page, Map.of("weeklyHours", "32"));
        assertThat(without.statusCode()).isEqualTo(422);
        offer.remove("employer");
        assertThat(web.post(as(World.OPERATOR), page, offer).body()).contains("CND-001", "Coerenza con il patto");
        offer.put("employer", "Officine");
        String location = web.post(as(World.OPERATOR), page, offer).headers().firstValue("Location").orElseThrow();
        assertThat(web.get(as(World.OPERATOR), location).body()).contains("Officine", "Distanza");
    }

    @Test
    void every_act_is_a_document_that_lasts_and_comes_out_the_same() throws Exception {
        SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
        world.cases.handle().giveReasons(World.ANNA, c.id(), World.reasons(1, "SUMMONS", null, null));
        world.cases.handle().warn(World.OPERATOR, c.id(), 2);
        world.cases.handle().propose(World.OPERATOR, c.id(), 3, "Manca il documento & <altro>");
        world.cases.decide().decide(World.CHIEF, c.id(), 4, "Confermo");
        world.cases.review().ask(World.ANNA, c.id(), 5, "Ero in tribunale");
        world.cases.decide().withdraw(World.CHIEF, c.id(), 6, "Il documento c'era");
        VeraGreenfieldFoundryProvider.initialise();
        for (int number : new int[] {2, 3, 5, 6, 7}) {
            byte[] own = web.download(as(World.ANNA), "/condizionalita/" + c.id() + "/atti/" + number);
            assertThat(web.download(as(World.OPERATOR), "/console/sanctions/" + c.id() + "/acts/" + number)).as("act " + number).isEqualTo(own);
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(own));
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
                assertThat(validator.validate(parser).isCompliant()).as("act " + number).isTrue();
            }
        }
        assertThat(web.get(as(World.ANNA), "/condizionalita/" + c.id() + "/atti/4").statusCode()).as("a proposal is no act").isEqualTo(404);
        assertThat(world.read(c).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void the_persons_page_and_the_work_list_know_of_the_cases() {
        Subject anna = Subject.person(Neighbourhood.ANNA);
        assertThat(area.ribbons().get(0).bands(World.OPERATOR, anna, KEYS)).isEmpty();
        assertThat(area.works().get(0).count(World.OPERATOR)).isZero();
        SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
        assertThat(area.ribbons().get(0).bands(World.OPERATOR, anna, KEYS)).hasSize(1);
        assertThat(area.sections().get(0).lines(World.OPERATOR, anna, KEYS, 5)).singleElement().satisfies(l -> assertThat(l.path()).isEqualTo("/sanctions/" + c.id()));
        assertThat(area.sections().get(0).actions(World.OPERATOR, anna, KEYS)).hasSize(1);
        assertThat(area.timelines().get(0).entries(World.OPERATOR, anna, KEYS, 5)).hasSize(1);
        assertThat(area.works().get(0).open(World.OPERATOR, KEYS, 5)).singleElement().satisfies(w -> assertThat(w.id()).isEqualTo(c.id()));
        world.proposed(c);
        assertThat(area.works().get(1).open(World.CHIEF, KEYS, 5)).hasSize(1);
    }

    @Test
    void every_text_has_its_english_one() throws Exception {
        Properties italian = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.keySet()).isEqualTo(italian.keySet());
        italian.forEach((key, text) -> assertThat(places(english.get(key))).as(key.toString()).isEqualTo(places(text)));
        assertThat(web.get(as(World.ANNA), "/condizionalita", "Accept-Language", "en").body()).contains("My duties").doesNotContain("I miei obblighi");
    }

    private static List<String> places(Object text) {
        return Pattern.compile("\\{\\d}").matcher(text.toString()).results().map(m -> m.group()).sorted().toList();
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(it.sintesi.conditionality.web.ConditionalityArea.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return texts;
    }
}
