package it.sintesi.did;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.WorkStore.Queue;
import it.sintesi.did.web.DidArea;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import it.sintesi.web.WorkPage;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebArea;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DidPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "dids");

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

    private Sessions.Session as(it.sintesi.kernel.api.security.Caller caller) {
        return web.session(caller);
    }

    private Declaration given() {
        return world.did.giving().give(World.ANNA, UUID.randomUUID().toString(), Town.ANNA, World.answers());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("no redirect: " + response.statusCode());
    }

    @Test
    void a_citizen_declares_in_steps_that_are_kept() {
        Sessions.Session anna = as(World.ANNA);
        assertThat(location(web.post(anna, "/did/inizia", Map.of()))).isEqualTo("/did/passi/dati");
        assertThat(web.get(anna, "/did/passi/dati").body()).contains("Quello che sappiamo già", "01/01/1985", "&lt;script&gt;").doesNotContain(Town.XSS, "name=\"citizenship\"");
        assertThat(location(web.post(anna, "/did/passi/dati", Map.of()))).isEqualTo("/did/passi/lavoro");
        assertThat(web.post(anna, "/did/passi/lavoro", Map.of("working", "forse")).statusCode()).isEqualTo(422);
        web.post(anna, "/did/passi/lavoro", Map.of("working", "true", "employeeIncome", "9000", "available", "true"));
        assertThat(web.get(anna, "/did/passi/lavoro").body()).as("kept").contains("value=\"9000\"");
        assertThat(web.get(anna, "/did/passi/requisiti").body()).contains("Manca ancora qualcosa", "9.000,00 euro", "Commissione provinciale", "dato da confermare");
        assertThat(web.get(anna, "/did/passi/requisiti", "Accept-Language", "en").body()).contains("Expected yearly income: 9.000,00 euro in all", "(Figure to be confirmed.)", "ask the employer to communicate")
                .doesNotContain("Reddito annuo previsto", "dato da confermare");
        web.post(anna, "/did/passi/lavoro", Map.of("working", "false", "available", "true"));
        web.post(anna, "/did/passi/profilo", World.answers("working", "true"));
        assertThat(web.get(anna, "/did/passi/requisiti").body()).as("a step takes only its own answers").contains("Avete tutti i requisiti");
        String page = web.get(anna, "/did/passi/dichiarazione").body();
        String id = page.split("name=\"id\" value=\"")[1].substring(0, 36);
        assertThat(web.post(anna, "/did/passi/dichiarazione", Map.of("id", id)).statusCode()).as("commitments").isEqualTo(422);
        assertThat(location(web.post(anna, "/did/passi/dichiarazione", Map.of("id", id, "accept", "true")))).isEqualTo("/did/atti/" + id + "?notice=given");
        assertThat(location(web.post(anna, "/did/passi/dichiarazione", Map.of("id", id, "accept", "true")))).as("sent twice").isEqualTo("/did/atti/" + id + "?notice=given");
        assertThat(web.get(anna, "/did/atti/" + id).body()).contains("Rilasciata", "Che cosa fare ora");
        Step step = world.stores.steps().ofDid(id).get(0);
        byte[] pdf = web.download(anna, "/did/atti/" + id + "/" + step.id() + "/atto.pdf");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(web.download(anna, "/did/atti/" + id + "/" + step.id() + "/atto.pdf")).as("always the same").isEqualTo(pdf);
        assertThat(web.get(as(World.BRUNO), "/did/atti/" + id).statusCode()).isEqualTo(404);
        assertThat(web.get(as(World.BRUNO), "/did/atti/" + id + "/" + step.id() + "/atto.pdf").statusCode()).isEqualTo(404);
        assertThat(location(web.post(anna, "/disponibilita", Map.of()))).isEqualTo("/disponibilita?notice=available");
    }

    @Test
    void a_refusal_says_why_and_takes_a_request_for_review() {
        Declaration d = world.did.giving().give(World.ANNA, UUID.randomUUID().toString(), Town.ANNA, World.answers("schooling", "true", "available", "false"));
        assertThat(web.get(as(World.ANNA), "/did/atti/" + d.id()).body()).contains("Respinta", "Chiedi il riesame", "Commissione provinciale");
        assertThat(web.get(as(World.ANNA), "/did/atti/" + d.id(), "Accept-Language", "en").body()).as("as it was explained, in English").contains("Without immediate availability the declaration cannot be made.")
                .doesNotContain("Senza disponibilità immediata");
        assertThat(web.post(as(World.ANNA), "/did/atti/" + d.id() + "/riesame", Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(location(web.post(as(World.ANNA), "/did/atti/" + d.id() + "/riesame", Map.of("reason", "Ora posso")))).contains("review.asked");
        assertThat(web.get(as(World.OPERATOR), "/console/did?list=REVIEW").body()).contains(d.protocol());
        assertThat(web.get(as(World.OPERATOR), "/console/did/" + d.id()).body()).contains("Registra la decisione sul riesame");
        assertThat(location(web.post(as(World.OPERATOR), "/console/did/" + d.id() + "/decide", Map.of("upheld", "false", "reason", "Non disponibile")))).contains("reviewed");
    }

    @Test
    void the_operator_completes_a_profile_that_lacks_answers() {
        world.did.service().takeIn(World.INPS, Town.ANNA, world.today(), DidOrigin.INPS, "domanda-2");
        Sessions.Session operator = as(World.OPERATOR);
        String base = "/console/people/" + Town.ANNA + "/did";
        assertThat(web.get(operator, base).body()).contains("non è completo", base + "/profile-data");
        assertThat(web.get(operator, base + "/profile-data").body()).contains("Avete mai lavorato?", "Quante persone siete in famiglia?").doesNotContain("name=\"education\"");
        HttpResponse<String> refused = web.post(operator, base + "/profile-data", Map.of("everWorked", "false", "household", "4"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("DID-003", "value=\"4\"").doesNotContain("lastJobMonths</code>");
        assertThat(location(web.post(operator, base + "/profile-data", World.answers()))).isEqualTo(base + "?notice=completed");
        assertThat(web.get(operator, base).body()).doesNotContain("/profile-data");
        assertThat(web.get(operator, base + "/profile-data").body()).contains("è completo");
        assertThat(web.get(as(World.OTHER_OFFICE), base + "/profile-data").statusCode()).isEqualTo(403);
    }

    @Test
    void the_operator_gives_at_the_desk_confirms_revokes_and_restores() {
        Sessions.Session operator = as(World.OPERATOR);
        String base = "/console/people/" + Town.ANNA + "/did";
        String id = web.get(operator, base + "/new").body().split("name=\"id\" value=\"")[1].substring(0, 36);
        Map<String, String> form = World.answers("id", id, "do", "check");
        assertThat(web.post(operator, base + "/new", form).body()).contains("Avete tutti i requisiti");
        assertThat(world.stores.declarations().ofPerson(Town.ANNA)).as("checking registers nothing").isEmpty();
        form.put("do", "give");
        assertThat(location(web.post(operator, base + "/new", form))).isEqualTo("/console/did/" + id + "?notice=given");
        assertThat(location(web.post(operator, "/console/did/" + id + "/confirm", Map.of()))).contains("confirmed");
        assertThat(web.post(operator, "/console/did/" + id + "/revoke", Map.of("cause", "WAIVER")).statusCode()).as("a reason").isEqualTo(422);
        assertThat(web.post(operator, "/console/did/" + id + "/revoke", Map.of("cause", "WAIVER", "reason", "Ha un tumore")).body()).contains("SENS-001");
        assertThat(location(web.post(operator, "/console/did/" + id + "/revoke", Map.of("cause", "WAIVER", "reason", "Rinuncia firmata", "back", "/people/" + Town.ANNA))))
                .isEqualTo("/console/people/" + Town.ANNA + "?notice=done");
        assertThat(location(web.post(operator, "/console/did/" + id + "/restore", Map.of("reason", "Errore nostro")))).contains("restored");
        assertThat(location(web.post(operator, base + "/profile", Map.of("band", "3", "reason", "Poca esperienza")))).contains("corrected");
        assertThat(web.get(operator, base).body()).contains("Fascia 3", "da confermare", "Poca esperienza", "non è l");
        assertThat(web.get(as(World.OTHER_OFFICE), base).statusCode()).isEqualTo(403);
        assertThat(web.get(as(World.OTHER_OFFICE), "/console/did/" + id).statusCode()).isEqualTo(404);
        assertThat(web.post(as(World.OTHER_OFFICE), "/console/did/" + id + "/cancel", Map.of("reason", "x")).statusCode()).isEqualTo(403);
    }

    @Test
    void the_operator_gives_within_the_page_of_the_person() {
        web.with(new WorkPage(web.areas()));
        Sessions.Session operator = as(World.OPERATOR);
        String page = "/console/people/" + Town.ANNA;
        String open = web.get(operator, page + "?work=did").body();
        assertThat(open).contains("name=\"work\" value=\"did\"", "action=\"" + page + "\"").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        Map<String, String> form = World.answers("id", open.split("name=\"id\" value=\"")[1].substring(0, 36), "do", "check", "work", "did", "act", "give");
        assertThat(web.post(operator, page, form).body()).contains("Avete tutti i requisiti");
        assertThat(world.stores.declarations().ofPerson(Town.ANNA)).as("checking registers nothing").isEmpty();
        form.put("do", "give");
        String accepted = form.remove("accept");
        HttpResponse<String> refused = web.post(operator, page, form);
        assertThat(refused.statusCode()).as("the commitments are not accepted").isEqualTo(422);
        form.put("accept", accepted);
        assertThat(location(web.post(operator, page, form))).isEqualTo(page + "?notice=given");
        assertThat(web.get(operator, page + "?work=did").body()).as("a person has one declaration").doesNotContain("name=\"work\" value=\"did\"");
    }

    @Test
    void the_persons_page_shows_ribbon_section_timeline_and_work() {
        Subject subject = new Subject(null, Town.ANNA, "cpi-breno");
        assertThat(area.sections().get(0).actions(World.OPERATOR, subject, (k, a) -> k)).extracting(SubjectAction::path).containsExactly("/people/" + Town.ANNA + "?work=did#work-did");
        assertThat(area.ribbons().get(0).bands(World.OPERATOR, subject, (k, a) -> k)).extracting(b -> b.value()).containsExactly("ribbon.none");
        Declaration d = given();
        assertThat(area.sections().get(0).lines(World.OPERATOR, subject, (k, a) -> k, 5)).hasSize(1);
        assertThat(area.timelines().get(0).entries(World.OPERATOR, subject, (k, a) -> k, 5)).extracting(e -> e.title()).containsExactly("step.GIVEN");
        assertThat(area.ribbons().get(0).bands(World.OPERATOR, subject, (k, a) -> k)).extracting(b -> b.detail()).containsExactly("ribbon.contact");
        world.later(20);
        assertThat(area.works().get(0).open(World.OPERATOR, (k, a) -> k, 10)).extracting(w -> w.path()).containsExactly("/did/" + d.id());
        assertThat(area.works().get(0).count(World.OTHER_OFFICE)).isZero();
        world.later(200);
        assertThat(area.sections().get(0).actions(World.OPERATOR, subject, (k, a) -> k)).extracting(SubjectAction::post).containsExactly(true);
        assertThat(location(web.post(as(World.OPERATOR), "/console/people/" + Town.ANNA + "/did/availability", Map.of("back", "/people/" + Town.ANNA))))
                .isEqualTo("/console/people/" + Town.ANNA + "?notice=done");
        assertThat(world.did.reading().waiting(World.OPERATOR, Queue.OVERDUE, world.today())).isZero();
        assertThat(world.stores.declarations().find(d.id()).orElseThrow().state()).isEqualTo(DidState.GIVEN);
    }

    @Test
    void every_page_opens_in_both_languages_and_strangers_are_sent_away() {
        given();
        world.later(20);
        for (String language : List.of("it", "en")) {
            for (String path : web.samples(Shell.CONSOLE, World.OPERATOR)) {
                assertThat(web.get(as(World.OPERATOR), path, "Accept-Language", language)).as(path).satisfies(r -> {
                    assertThat(r.statusCode()).isEqualTo(200);
                    assertThat(r.body()).doesNotContain(Town.XSS).doesNotContainPattern("\\?[a-z]+\\.[A-Za-z_.]+\\?");
                });
            }
            for (String path : List.of("/did", "/disponibilita")) {
                assertThat(web.get(as(World.ANNA), path, "Accept-Language", language).body()).doesNotContain(Town.XSS).doesNotContainPattern("\\?[a-z]+\\.[A-Za-z_.]+\\?");
            }
        }
        assertThat(web.get(as(World.NOBODY), "/did").body()).contains("identità verificata");
        assertThat(web.get(as(World.ANNA), "/console/did").statusCode()).isEqualTo(403);
        assertThat(web.get(as(World.ANNA), "/did/passi/altro").statusCode()).isEqualTo(404);
        assertThat(location(web.get(as(World.BRUNO), "/did/passi/dati"))).as("no draft yet").isEqualTo("/did");
        assertThat(web.get(as(World.OPERATOR), "/console/people/x/did").statusCode()).isEqualTo(404);
    }

    @Test
    void every_text_has_its_english_one() throws Exception {
        Properties italian = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.keySet()).isEqualTo(italian.keySet());
        italian.forEach((key, text) -> assertThat(places(english.get(key))).as(key.toString()).isEqualTo(places(text)));
    }

    private static List<String> places(Object text) {
        return Pattern.compile("\\{\\d}").matcher(text.toString()).results().map(m -> m.group()).sorted().toList();
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(DidArea.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return texts;
    }
}
