package it.sintesi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import it.sintesi.worklist.web.WorklistArea;
import it.sintesi.worklist.web.sample.SampleWork;

class WorkPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("worklist");

    private final SampleWork work = new SampleWork();
    private Rooms rooms;
    private WebHarness web;
    private WorklistArea area;
    private Sessions.Session olga;
    private Sessions.Session paolo;

    @BeforeEach
    void open() {
        rooms = new Rooms(DATABASES.fresh(Engine.DERBY));
        web = new WebHarness(rooms.office);
        area = rooms.area(web.areas());
        web.with(area).with(work);
        olga = web.session(Office.OLGA);
        paolo = web.session(Office.PAOLO);
    }

    @AfterEach
    void close() {
        web.close();
    }

    private String post(Sessions.Session session, String path, Map<String, String> fields) {
        HttpResponse<String> answer = web.post(session, path, fields);
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse(answer.body());
    }

    @Test
    void every_page_renders_and_prints_no_foreign_markup() {
        rooms.assignments.comment(Office.OLGA, rooms.reader(web.areas()).find(Office.OLGA, (k, a) -> k, new it.sintesi.worklist.application.Item.Key("findings", "a:1")).orElseThrow(), SampleWork.XSS);
        web.get(olga, "/console/sample/case?name=%3Cscript%3Ealert(1)");
        post(olga, "/console/filters", Map.of("name", SampleWork.XSS, "path", "/work", "query", "kind=findings"));
        assertThat(web.samples(Shell.CONSOLE, Office.OLGA)).contains("/console/work", "/console/work/findings/a%3A1", "/console/recent", "/console/filters");
        for (String page : web.samples(Shell.CONSOLE, Office.OLGA)) {
            HttpResponse<String> answer = web.get(olga, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        }
        assertThat(web.get(olga, "/console/work/findings/a%3A1").body()).contains("&lt;script&gt;alert");
    }

    @Test
    void the_list_is_filtered_by_kind_owner_and_term_and_shows_no_other_office() {
        assertThat(web.get(olga, "/console/work").body()).contains("2 lavori", "Anomalia seconda", "oltre il termine").doesNotContain("Anomalia di Breno");
        assertThat(post(olga, "/console/work/findings/a%3A2/assign", Map.of("to", "olga", "version", "0"))).isEqualTo("303 /console/work/findings/a%3A2?notice=work.assigned");
        assertThat(web.get(olga, "/console/work?assigned=MINE").body()).contains("1 lavori", "Anomalia seconda");
        assertThat(web.get(olga, "/console/work?assigned=NOBODY").body()).contains("1 lavori").doesNotContain("Anomalia seconda");
        assertThat(web.get(paolo, "/console/work?assigned=OTHERS").body()).contains("1 lavori", "Anomalia seconda");
        assertThat(web.get(olga, "/console/work?overdue=YES").body()).contains("1 lavori").doesNotContain("Anomalia seconda");
        assertThat(web.get(olga, "/console/work?kind=deliveries").body()).contains("0 lavori", "Nessun lavoro con questi filtri");
        assertThat(web.get(olga, "/console/work?assigned=X").statusCode()).isEqualTo(400);
        String csv = new String(web.download(olga, "/console/work/export?assigned=MINE&format=CSV"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Anomalia seconda", "Olga Operatrice");
    }

    @Test
    void no_more_work_is_asked_for_than_the_page_shows() {
        work.drop("a:3");
        for (int i = 1; i <= 60; i++) {
            work.add("b:%02d".formatted(i), "Lavoro %02d".formatted(i), "cpi-brescia", null);
        }
        assertThat(web.get(olga, "/console/work").body()).contains("62 lavori", "Pagina 1 di 3", "Lavoro 23").doesNotContain("Lavoro 24");
        assertThat(work.limits).as("one more than the page, to know whether there is another").containsExactly(26);
        assertThat(web.get(olga, "/console/work?page=3").body()).contains("62 lavori", "Pagina 3 di 3", "Lavoro 49", "Lavoro 60").doesNotContain("Lavoro 48");
        assertThat(post(olga, "/console/work/findings/b%3A60/assign", Map.of("to", "olga", "version", "0"))).startsWith("303");
        work.limits.clear();
        assertThat(web.get(olga, "/console/work?assigned=NOBODY").body()).contains("Almeno 26 lavori", "Pagina 1 di oltre 2");
        assertThat(work.limits).containsExactly(26);
        assertThat(web.get(paolo, "/console/work?assigned=OTHERS").body()).as("looks further until it is found").contains("1 lavori", "Lavoro 60");
    }

    @Test
    void who_comes_second_is_told_and_nothing_is_lost() {
        assertThat(web.get(paolo, "/console/work/findings/a%3A1").body()).contains("name=\"version\" value=\"0\"");
        post(olga, "/console/work/findings/a%3A1/assign", Map.of("to", "olga", "version", "0"));
        HttpResponse<String> second = web.post(paolo, "/console/work/findings/a%3A1/assign", Map.of("to", "paolo", "version", "0"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("ora è assegnato a Olga Operatrice");
        assertThat(web.post(paolo, "/console/work/findings/a%3A1/assign", Map.of("to", "paolo")).statusCode()).isEqualTo(400);
        assertThat(post(paolo, "/console/work/findings/a%3A1/assign", Map.of("to", "paolo", "version", "1"))).startsWith("303");
    }

    @Test
    void closing_wants_a_note_and_only_where_the_area_allows_it() {
        assertThat(post(olga, "/console/work/findings/a%3A1/close", Map.of("note", " "))).startsWith("422");
        assertThat(post(olga, "/console/work/findings/a%3A1/close", Map.of("note", "In regola"))).isEqualTo("303 /console/work?notice=work.closed");
        assertThat(web.get(olga, "/console/work/findings/a%3A1").statusCode()).isEqualTo(404);
        assertThat(post(olga, "/console/work/findings/a%3A1/comment", Map.of("text", "troppo tardi"))).startsWith("404");
        assertThat(post(olga, "/console/work/findings/a%3A3/close", Map.of("note", "altro ufficio"))).startsWith("404");
        assertThat(work.closed).hasSize(1);
    }

    @Test
    void a_kind_whose_area_fails_or_is_stopped_says_so_and_the_list_still_works() {
        work.failing = true;
        assertThat(web.get(olga, "/console/work").body()).contains("Il modulo di «Consegne» non risponde", "Anomalia seconda");
        assertThat(web.get(olga, "/console/work/deliveries/1").statusCode()).isEqualTo(503);
        web.stop(work);
        assertThat(web.get(olga, "/console/work").body()).contains("Il modulo di «Area di esempio» non risponde", "0 lavori");
        assertThat(web.get(olga, "/console/work/findings/a%3A1").statusCode()).isEqualTo(503);
    }

    @Test
    void unknown_kinds_and_strangers_are_refused() {
        assertThat(web.get(olga, "/console/work/nothing/1").statusCode()).isEqualTo(404);
        assertThat(web.get(olga, "/console/work/FINDINGS/1").statusCode()).isEqualTo(404);
        assertThat(web.get(web.session(Office.BRENO), "/console/work/findings/a%3A1").statusCode()).isEqualTo(404);
        assertThat(web.get(web.session("admin"), "/console/work").statusCode()).isEqualTo(403);
    }

    @Test
    void cases_and_filters_come_back_on_their_pages() {
        web.get(olga, "/console/sample/case?name=Rossi");
        assertThat(web.get(olga, "/console/recent").body()).contains("Rossi", "/console/sample/case?n=Rossi");
        assertThat(web.get(olga, "/console/sample/case?name=Rossi").body()).contains("Salva questi filtri", "value=\"name=Rossi\"");
        assertThat(post(olga, "/console/filters", Map.of("name", "I miei", "path", "/sample/case", "query", "name=Rossi"))).isEqualTo("303 /console/sample/case?name=Rossi&notice=filter.saved");
        assertThat(web.get(olga, "/console/sample/case?name=Rossi&notice=filter.saved").body()).contains("I filtri sono salvati", "aria-current=\"true\">I miei");
        assertThat(web.get(paolo, "/console/sample/case?name=Rossi").body()).doesNotContain("I miei");
        String id = rooms.desk.filters(Office.OLGA, null).get(0).id();
        assertThat(post(paolo, "/console/filters/" + id + "/delete", Map.of())).startsWith("404");
        assertThat(post(olga, "/console/filters/" + id + "/delete", Map.of())).isEqualTo("303 /console/filters?notice=filter.deleted");
        assertThat(web.get(olga, "/console/filters").body()).contains("0 gruppi di filtri");
    }

    @Test
    void the_dashboard_lists_count_by_kind_and_what_is_mine() {
        post(olga, "/console/work/findings/a%3A2/assign", Map.of("to", "olga", "version", "0"));
        work.failing = true;
        assertThat(area.lists().get(0).links(Office.OLGA, (key, arguments) -> key)).extracting(l -> l.text() + " " + l.count())
                .containsExactly("list.mine 1", "Anomalie 3", "Consegne -1");
    }

    @Test
    void the_english_texts_are_complete() {
        it.sintesi.web.TextsCompleteness.check(WorklistArea.class);
    }

    @Test
    void shortcuts_are_switched_off_in_the_pages_themselves() {
        assertThat(web.get(olga, "/console/work").body()).contains("data-shortcuts=\"/console\"");
        assertThat(post(olga, "/console/shortcuts", Map.of("on", "NO"))).isEqualTo("303 /console/shortcuts");
        assertThat(web.get(olga, "/console/work").body()).doesNotContain("data-shortcuts");
    }
}
