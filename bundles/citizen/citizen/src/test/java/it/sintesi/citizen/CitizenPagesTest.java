package it.sintesi.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "citizen");

    private World world;
    private WebHarness web;
    private WebArea area;
    private Contest annas;
    private Contest brunos;

    @BeforeEach
    void open() {
        open(true);
    }

    private void open(boolean full) {
        world = new World(DATABASES.fresh(Engine.DERBY), full);
        web = new WebHarness(world.services.authorisation());
        area = world.module().area();
        web.with(area);
        if (full) {
            annas = world.raising().raise(World.ANNA, World.form(Neighbourhood.ANNA_RELATION, "%PDF-allegato".getBytes()));
            brunos = world.raising().raise(World.BRUNO, World.form(Neighbourhood.BRUNO_RELATION, ("%PDF-" + Neighbourhood.CANARY).getBytes()));
            LocalDate today = world.kernel.clock().today();
            world.boards().put(World.KEEPER, null, BoardsTest.notice("Saldatore " + Neighbourhood.XSS, "https://example.org/" + "x".repeat(80), today, today.plusDays(3)));
        }
    }

    @AfterEach
    void close() {
        web.close();
        world.close();
    }

    private Sessions.Session as(Caller caller) {
        return web.session(caller);
    }

    private List<String> everyPage(Caller caller) {
        List<String> pages = new ArrayList<>();
        for (Caller who : List.of(caller, World.ANNA)) {
            for (Shell shell : Shell.values()) {
                area.pages().stream().filter(p -> p.shell() == shell && p.method().equals("GET")).map(WebPage::path).forEach(path ->
                        pages.add(shell.base() + path.replace("{id}", path.contains("carriera") ? Neighbourhood.BRUNO_RELATION : brunos.id())
                                .replace("{code}", Neighbourhood.BRUNO_CODE).replace("{name}", "offerte")));
            }
        }
        pages.add("/area-personale/contestazioni/nuova?rapporto=" + Neighbourhood.BRUNO_RELATION);
        pages.add("/area-personale/contestazioni/nuova?dato=surname");
        return pages;
    }

    @Test
    void no_page_and_no_action_gives_one_citizens_data_to_anybody_else() {
        for (Caller stranger : List.of(World.ANNA, World.NOBODY_YET, World.EMPLOYER, World.OTHER_OFFICE, World.KEEPER)) {
            Sessions.Session session = as(stranger);
            for (String page : everyPage(stranger)) {
                HttpResponse<String> answer = web.get(session, page);
                assertThat(answer.body()).as(stranger.account() + " " + page).doesNotContain(Neighbourhood.CANARY, Neighbourhood.BRUNO, brunos.protocol());
                if (page.contains(brunos.id()) || page.contains(Neighbourhood.BRUNO_RELATION) || page.contains(Neighbourhood.BRUNO_CODE)) {
                    assertThat(answer.statusCode()).as(stranger.account() + " " + page).isIn(stranger == World.NOBODY_YET ? List.of(200, 403) : List.of(403, 404));
                }
            }
            assertThat(web.post(session, "/console/contests/" + brunos.id() + "/decide", Map.of("outcome", "REFUSED", "reason", "no")).statusCode()).isIn(403, 404);
            web.post(session, "/area-personale/contestazioni", Map.of("id", UUID.randomUUID().toString(), "topic", "RELATION", "about", Neighbourhood.BRUNO_RELATION,
                    "wrong", "a", "right", "b"));
        }
        assertThat(world.contests.find(brunos.id()).orElseThrow().open()).isTrue();
        assertThat(world.contests.ofPerson(Neighbourhood.BRUNO, PageRequest.first()).total()).isEqualTo(1);
        assertThat(web.get(as(World.BRUNO), "/area-personale").body()).as("the canary is planted").contains(Neighbourhood.CANARY);
        assertThat(web.get(null, "/area-personale").headers().firstValue("Location").orElseThrow()).startsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_renders_with_data_and_without_and_prints_no_foreign_markup(boolean full) {
        close();
        open(full);
        for (var visit : Map.of(World.ANNA, full ? 10 : 7, World.OPERATOR, full ? 2 : 1, World.KEEPER, full ? 3 : 2).entrySet()) {
            Shell shell = visit.getKey() == World.ANNA ? Shell.PORTAL : Shell.CONSOLE;
            List<String> pages = area.pages().stream().filter(p -> p.shell() == shell && p.method().equals("GET"))
                    .filter(p -> world.services.authorisation().decide(visit.getKey(), p.guard().permission() == null ? it.sintesi.kernel.api.security.Permission.CONSOLE_USE : p.guard().permission(),
                            Subject.NONE).allowed() || !p.guard().login())
                    .filter(p -> full || !p.path().contains("nuova"))
                    .flatMap(p -> p.sample().apply(visit.getKey()).stream()).map(p -> shell.base() + p).toList();
            assertThat(pages).as(visit.getKey().account()).hasSize(visit.getValue());
            for (String page : pages) {
                HttpResponse<String> answer = web.get(as(visit.getKey()), page);
                assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
            }
        }
    }

    @Test
    void who_is_not_verified_is_told_how_whatever_page_is_opened() {
        for (String page : List.of("/area-personale", "/area-personale/carriera", "/area-personale/accessi/esporta")) {
            assertThat(web.get(as(World.NOBODY_YET), page).body()).contains("SPID", "Allo sportello", "documento di identità");
        }
        assertThat(web.get(as(World.EMPLOYER), "/area-personale").statusCode()).isEqualTo(403);
    }

    @Test
    void each_datum_says_where_it_comes_from() {
        assertThat(web.get(as(World.ANNA), "/area-personale").body())
                .contains("Dalla comunicazione obbligatoria " + Neighbourhood.ANNA_CODE, "Inserito da un ufficio: Centro per l&#39;impiego di Breno Olga Operatrice",
                        "Inserito da voi", "Caricato dal sistema informativo", "Inserito da Officine S.r.l.", "Fonte non registrata", "situazione del 01/10/2026", "Da leggere: 2");
    }

    @Test
    void a_career_reads_in_plain_words() {
        assertThat(web.get(as(World.ANNA), "/area-personale/carriera/" + Neighbourhood.ANNA_RELATION).body())
                .contains("Contratto: Lavoro a tempo determinato.", "Luogo di lavoro: Brescia.", "Ore alla settimana: 20.", "Per ora è arrivata soltanto", "Ricevuta PDF");
    }

    @Test
    void a_contest_is_sent_followed_and_answered() {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> wrong = web.post(as(World.ANNA), "/area-personale/contestazioni", Map.of("id", id, "topic", "DATUM", "about", "domicile", "wrong", "Ho cambiato casa", "right", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ho cambiato casa", "Scrivete come dovrebbe essere", id);
        HttpResponse<String> sent = web.post(as(World.ANNA), "/area-personale/contestazioni", Map.of("id", id, "topic", "DATUM", "about", "domicile", "wrong", "Ho cambiato casa", "right", "Via Po 1"));
        assertThat(sent.headers().firstValue("Location")).hasValue("/area-personale/contestazioni/" + id + "?notice=contest.raised");
        assertThat(new String(web.download(as(World.ANNA), "/area-personale/contestazioni/" + id + "/ricevuta.pdf"), 0, 5)).isEqualTo("%PDF-");
        assertThat(web.get(as(World.OPERATOR), "/console/contests/" + id).body()).contains("Ho cambiato casa", "Via Po 1");
        assertThat(web.post(as(World.OPERATOR), "/console/contests/" + id + "/decide", Map.of("reason", "Perché sì")).statusCode()).isEqualTo(422);
        assertThat(web.post(as(World.OPERATOR), "/console/contests/" + id + "/decide", Map.of("reason", "Domicilio aggiornato", "outcome", "ACCEPTED")).statusCode()).isEqualTo(303);
        assertThat(web.get(as(World.ANNA), "/area-personale/contestazioni/" + id).body()).contains("Accolta", "Domicilio aggiornato", "decisione.pdf");
        assertThat(area.works().get(0).open(World.OPERATOR, (k, a) -> k, 10)).hasSize(2).first().satisfies(w -> {
            assertThat(w.path()).isEqualTo("/contests/" + annas.id());
            assertThat(w.due()).isEqualTo(annas.dueDay());
        });
        assertThat(area.works().get(0).count(World.OTHER_OFFICE)).isZero();
        assertThat(area.timelines().get(0).entries(World.OPERATOR, Subject.person(Neighbourhood.ANNA), (k, a) -> k, 10)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"prova.pdf,%PDF-1.4 x,303", "foto.pdf,MZ programma,422"})
    void an_attachment_is_what_its_bytes_say(String name, String content, int status) {
        String boundary = "limite";
        String page = web.get(as(World.ANNA), "/area-personale/contestazioni/nuova?dato=surname").body();
        String id = page.split("name=\"id\" value=\"")[1].substring(0, 36);
        Sessions.Session session = as(World.ANNA);
        String form = web.get(session, "/area-personale/contestazioni/nuova?dato=surname").body();
        String token = form.substring(form.lastIndexOf("name=\"csrf\" value=\"") + 19).split("\"")[0];
        StringBuilder body = new StringBuilder();
        Map.of("csrf", token, "id", id, "topic", "DATUM", "about", "surname", "wrong", "a", "right", "b").forEach((k, v) -> body.append("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"" + k + "\"\r\n\r\n" + v + "\r\n"));
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n");
        HttpRequest request = web.request(session, "/area-personale/contestazioni", "Origin", web.origin(), "Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
        assertThat(web.send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void who_looked_is_listed_filtered_and_exported() {
        web.get(as(World.OPERATOR), "/console/contests/" + annas.id());
        String all = web.get(as(World.ANNA), "/area-personale/accessi").body();
        assertThat(all).contains("Olga Operatrice", "Centro per l&#39;impiego di Breno", "Lettura di una contestazione", "Esame di una contestazione");
        assertThat(web.get(as(World.ANNA), "/area-personale/accessi?others=1").body()).contains("Olga Operatrice").doesNotContain("<span class=\"tag good\">voi");
        assertThat(web.get(as(World.ANNA), "/area-personale/accessi?from=2999-01-01").body()).contains("nessuno ha consultato");
        HttpResponse<String> csv = web.get(as(World.ANNA), "/area-personale/accessi/esporta?others=1");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).contains("Quando;Chi;Ufficio;Che cosa;Motivo;Esito", "Olga Operatrice");
    }

    @ParameterizedTest
    @CsvSource({"from=9999-12-31,200", "page=2147483647,200", "page=-3,200", "page=x,400", "from=%2B999999999-01-01,400", "to=ieri,400"})
    void strange_filters_get_a_clear_answer(String query, int status) {
        assertThat(web.get(as(World.ANNA), "/area-personale/accessi?" + query).statusCode()).isEqualTo(status);
    }

    @Test
    void downloads_are_for_the_owner_and_leave_a_trace() {
        assertThat(new String(web.download(as(World.ANNA), "/area-personale/documenti/" + Neighbourhood.ANNA_CODE + "/ricevuta.pdf"))).startsWith("%PDF-ricevuta");
        assertThat(new String(web.download(as(World.ANNA), "/area-personale/contestazioni/" + annas.id() + "/allegato"))).isEqualTo("%PDF-allegato");
        assertThat(world.services.audit().search("anna", Neighbourhood.ANNA, "communications.receipt", null, null, PageRequest.first()).total()).isEqualTo(1);
        assertThat(world.services.audit().search("anna", Neighbourhood.ANNA, "citizen.contest-read", null, null, PageRequest.first()).total()).as("one trace a download").isEqualTo(1);
    }

    @Test
    void a_board_entry_is_written_shown_and_withdrawn() {
        Sessions.Session keeper = as(World.KEEPER);
        assertThat(web.post(keeper, "/console/boards", Map.of("board", "COURSES", "title", "", "body", "x", "firstDay", "2026-01-01", "lastDay", "2999-01-01")).statusCode()).isEqualTo(422);
        assertThat(web.post(keeper, "/console/boards", Map.of("board", "COURSES", "title", "Corso di paghe", "body", "x", "firstDay", "2026-01-01", "lastDay", "2999-01-01"))
                .headers().firstValue("Location")).hasValue("/console/boards?notice=board.saved");
        assertThat(web.get(null, "/bacheche/corsi").body()).contains("Corso di paghe");
        String id = world.boards().all(World.KEEPER, PageRequest.first()).items().stream().filter(e -> e.notice().title().startsWith("Corso")).findFirst().orElseThrow().id();
        web.post(keeper, "/console/boards/" + id + "/withdraw", Map.of());
        assertThat(web.get(null, "/bacheche/corsi").body()).doesNotContain("Corso di paghe").contains("la bacheca è vuota");
        assertThat(web.get(null, "/bacheche/altro").statusCode()).isEqualTo(404);
    }

    @Test
    void the_pages_speak_english_to_who_prefers_it() {
        assertThat(web.get(as(World.ANNA), "/area-personale/carriera", "Accept-Language", "en").body()).contains("Your career", "You worked for").doesNotContain("Avete lavorato");
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
        texts.load(new java.io.InputStreamReader(it.sintesi.citizen.web.CitizenArea.class.getResourceAsStream(name), java.nio.charset.StandardCharsets.UTF_8));
        return texts;
    }
}
