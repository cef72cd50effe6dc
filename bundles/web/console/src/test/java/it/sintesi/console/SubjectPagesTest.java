package it.sintesi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.console.neighbour.NeighbourArea;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Desk;

/** Search, people and companies, as operators of the right and of the wrong office meet them. */
class SubjectPagesTest {

    private final Province province = new Province(true);
    private final NeighbourArea neighbour = new NeighbourArea(Province.XSS);
    private final WebHarness web = new WebHarness(province.register);
    private final Sessions.Session operator = web.session("operatore");

    @BeforeEach
    void open() {
        web.with(province.area(web)).with(neighbour);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void a_person_is_shown_with_origins_sections_and_timeline_and_becomes_a_recent_case() {
        HttpResponse<String> page = web.get(operator, "/console/people/" + Register.OWN);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Rossi &lt;script&gt;", "Fonte: UNILAV 1000012600000001", "Brescia", "Rapporto &lt;script&gt;", "40 voci", "Fatto 39", "Pagina 1 di 2")
                .doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        assertThat(neighbour.opened).extracting(Desk.Case::kind, Desk.Case::path).containsExactly(org.assertj.core.groups.Tuple.tuple("person", "/people/" + Register.OWN));
        assertThat(province.recorded).extracting(AuditEntry::action, AuditEntry::personCode, AuditEntry::purpose, AuditEntry::outcome)
                .contains(org.assertj.core.groups.Tuple.tuple("console.person", Register.OWN, "Scheda della persona: accoglienza allo sportello", AuditEntry.Outcome.OK));
    }

    @Test
    void the_ribbon_stands_on_top_and_a_section_offers_what_is_next_with_the_way_back() {
        String page = web.get(operator, "/console/people/" + Register.OWN).body();
        assertThat(page).containsSubsequence("In sintesi", "Disoccupato", "dal 01/02/2026", "Dati dell&#39;anagrafe", "Rapporto", "Avanti &lt;script&gt;", "Registra", "Cronologia")
                .contains("href=\"/console/people/" + Register.OWN + "/status\"", "name=\"back\" value=\"/people/" + Register.OWN + "\"", "name=\"kind\" value=\"x\"", "type=\"date\"",
                        "<option value=\"b\" selected>Due</option>");
        neighbour.failing = true;
        assertThat(web.get(operator, "/console/people/" + Register.OWN).body()).contains("«Area vicina» non risponde");
        assertThat(web.get(operator, "/console/companies/" + Register.COMPANY).body()).doesNotContain("Disoccupato");
    }

    @Test
    void what_is_to_be_done_stands_on_top_the_most_urgent_first() {
        assertThat(web.get(operator, "/console/people/" + Register.OWN).body()).containsSubsequence("Da fare", "Prima", "una riga", "in ritardo", "Dopo &lt;script&gt;", "anagrafe")
                .doesNotContain("Oggi non c&#39;è nulla");
    }

    @Test
    void work_of_an_area_is_done_within_the_page_and_stays_there_when_something_is_wrong() {
        String address = "/console/people/" + Register.OWN;
        assertThat(web.get(operator, address).body()).doesNotContain("Appunto vicino").contains("id=\"work-note\"", "Registra");
        assertThat(web.get(operator, address + "?work=note").body()).containsSubsequence("id=\"work-note\"", "Rapporto", "Appunto vicino").doesNotContain("Registra");
        HttpResponse<String> wrong = web.post(operator, address, Map.of("work", "note", "act", "keep", "text", "\"<"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Rossi", "L&#39;appunto è troppo corto.", "value=\"&quot;&lt;\"", "Fatto 39");
        assertThat(neighbour.notes.kept).isEmpty();
        HttpResponse<String> done = web.post(operator, address, Map.of("work", "note", "act", "keep", "text", "richiamare"));
        assertThat(done.headers().firstValue("Location")).hasValue(address + "?work=note&step=2&notice=neighbour:kept#work-note");
        assertThat(web.get(operator, address + "?work=note&notice=neighbour:kept").body()).contains("Appunto conservato dall&#39;area vicina.");
        assertThat(web.get(operator, address + "?notice=nobody:kept").statusCode()).isEqualTo(200);
        assertThat(neighbour.notes.kept).containsExactly(Register.OWN + " richiamare");
    }

    @Test
    void nothing_is_done_on_the_page_of_a_person_of_another_office_or_in_an_area_that_is_not_there() {
        Map<String, String> form = Map.of("work", "note", "act", "keep", "text", "richiamare");
        assertThat(web.post(operator, "/console/people/" + Register.FOREIGN, form).statusCode()).isEqualTo(403);
        assertThat(web.post(operator, "/console/people/" + Register.OWN, Map.of("work", "nothing")).statusCode()).isEqualTo(404);
        web.stop(neighbour);
        assertThat(web.post(operator, "/console/people/" + Register.OWN, form).statusCode()).isEqualTo(404);
        assertThat(neighbour.notes.kept).isEmpty();
    }

    @Test
    void the_purpose_of_reading_is_one_choice_that_stays_and_a_link_may_name_another() {
        String address = "/console/people/" + Register.OWN;
        assertThat(web.post(operator, address + "/purpose", Map.of("purpose", "INTERVIEW")).headers().firstValue("Location")).hasValue(address + "?notice=purpose");
        assertThat(web.get(operator, address).body()).contains("<strong>colloquio</strong>");
        web.get(operator, address + "?purpose=CHECK");
        web.get(operator, address + "/export");
        assertThat(province.recorded).extracting(AuditEntry::purpose).containsExactly("Scheda della persona: colloquio", "Scheda della persona: verifica d'ufficio",
                "Scheda della persona: colloquio");
        assertThat(web.get(operator, address + "?purpose=curiosity").statusCode()).isEqualTo(400);
        assertThat(web.post(operator, "/console/people/" + Register.FOREIGN + "/purpose", Map.of("purpose", "CHECK")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_merged_code_leads_to_the_file_that_counts() {
        assertThat(web.get(operator, "/console/people/" + Register.MERGED).headers().firstValue("Location")).hasValue("/console/people/" + Register.OWN + "?notice=merged");
        assertThat(web.get(operator, "/console/people/" + Register.OWN + "?notice=merged").body()).contains("questa è la scheda che vale");
    }

    @Test
    void people_of_other_offices_are_counted_in_words() {
        assertThat(web.get(operator, "/console/search?text=verdissimi").body()).contains("Altre 1 persone trovate sono di altri uffici").doesNotContain(Register.FOREIGN_NAME);
        assertThat(web.get(web.session("admin"), "/console/search?text=verdissimi").body()).doesNotContain("di altri uffici e non si mostrano");
    }

    @Test
    void of_a_person_of_another_office_not_one_datum_is_shown_before_the_take_over() {
        HttpResponse<String> refused = web.get(operator, "/console/people/" + Register.FOREIGN);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Persona di un altro ufficio", "CPI Breno", "Prendi in carico").doesNotContain(Register.FOREIGN_NAME, "via Milano", "Fatto 1");
        assertThat(neighbour.opened).isEmpty();
        assertThat(province.recorded).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.DENIED);
        assertThat(web.get(operator, "/console/people/" + Register.FOREIGN + "/export").statusCode()).isEqualTo(403);

        HttpResponse<String> short_ = web.post(operator, "/console/people/" + Register.FOREIGN + "/take-over", Map.of("reason", "breve", "until", "2026-11-30"));
        assertThat(short_.statusCode()).isEqualTo(422);
        assertThat(short_.body()).contains("Il motivo è troppo corto.", ">breve</textarea>", "value=\"2026-11-30\"").doesNotContain(Register.FOREIGN_NAME);

        HttpResponse<String> done = web.post(operator, "/console/people/" + Register.FOREIGN + "/take-over", Map.of("reason", "È allo sportello", "until", "2026-11-30"));
        assertThat(done.headers().firstValue("Location")).hasValue("/console/people/" + Register.FOREIGN + "?notice=takenover");
        assertThat(web.get(operator, "/console/people/" + Register.FOREIGN).body()).contains(Register.FOREIGN_NAME, "Fatto 39");
    }

    @Test
    void who_may_not_take_over_is_told_who_can_help() {
        province.register.taken.clear();
        Sessions.Session analyst = web.session(new Caller("analista", "Anna", Set.of(Role.ANALYST), null, null, null));
        assertThat(web.get(analyst, "/console/people/" + Register.OWN).statusCode()).isEqualTo(403);
        assertThat(web.post(web.session("admin"), "/console/people/" + Register.FOREIGN + "/take-over", Map.of("reason", "È allo sportello")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({NeighbourArea.CODE + ",/console/communications/" + NeighbourArea.CODE, "2026/1,/console/communications/" + NeighbourArea.CODE,
            "rssmra80a01b157x,/console/people/" + Register.OWN, Register.FOREIGN + ",/console/people/" + Register.FOREIGN, Register.COMPANY + ",/console/companies/" + Register.COMPANY})
    void a_complete_code_leads_straight_to_its_page(String text, String page) {
        assertThat(web.get(operator, "/console/search?text=" + text).headers().firstValue("Location")).hasValue(page);
    }

    @Test
    void results_are_grouped_and_foreign_people_are_not_found_by_name() {
        HttpResponse<String> found = web.get(operator, "/console/search?text=rossi");
        assertThat(found.body()).contains("Persone", "Rossi &lt;script&gt;", "Cose vicine", "Sono mostrati i primi 10").doesNotContain("<script>alert");
        assertThat(web.get(operator, "/console/search?text=verdissimi").body()).doesNotContain(Register.FOREIGN_NAME, Register.FOREIGN);
        assertThat(web.get(web.session("admin"), "/console/search?text=verdissimi").body()).contains(Register.FOREIGN_NAME);
    }

    @Test
    void a_failing_or_stopped_area_says_so_and_the_others_answer() {
        neighbour.failing = true;
        assertThat(web.get(operator, "/console/search?text=rossi").body()).contains("La ricerca in «Cose vicine» non risponde", Register.OWN);
        HttpResponse<String> person = web.get(operator, "/console/people/" + Register.OWN);
        assertThat(person.statusCode()).isEqualTo(200);
        assertThat(person.body()).contains("Il modulo «Area vicina» non risponde", "Questa parte non è disponibile");
        web.stop(neighbour);
        assertThat(web.get(operator, "/console/search?text=rossi").body()).contains("Il modulo «Area vicina» è fermo", Register.OWN);
        assertThat(web.get(operator, "/console/people/" + Register.OWN).body()).contains("Il modulo «Area vicina» non risponde");
        province.register.away = true;
        assertThat(web.get(operator, "/console/search?text=officine").body()).contains("La ricerca in «Persone» non risponde", Register.COMPANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/search", "/console/search?text=ro", "/console/search?text="})
    void fewer_than_three_signs_are_not_searched_and_recent_cases_are_offered(String path) {
        HttpResponse<String> page = web.get(operator, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("almeno 3 caratteri", "Casi recenti", "/console/people/RSSMRA80A01B157X").doesNotContain("Comunicazione 0");
    }

    @Test
    void the_timeline_is_filtered_and_exported_with_formulas_defused() {
        assertThat(web.get(operator, "/console/people/" + Register.OWN + "?from=2026-01-01&to=2026-01-05").body()).contains("5 voci");
        assertThat(web.get(operator, "/console/people/" + Register.OWN + "?area=other").body()).contains("0 voci", "Nessuna voce");
        assertThat(web.get(operator, "/console/people/" + Register.OWN + "?from=x").statusCode()).isEqualTo(400);
        String csv = new String(web.download(operator, "/console/people/" + Register.OWN + "/export?format=CSV&from=2026-01-01&to=2026-01-05"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains("Fatto 4").contains("'=1+1");
        assertThat(web.download(operator, "/console/companies/" + Register.COMPANY + "/export?format=XLSX")).startsWith('P', 'K');
    }

    @Test
    void a_company_is_shown_with_seats_and_mandates() {
        assertThat(web.get(operator, "/console/companies/" + Register.COMPANY).body()).contains("via Torino 3", "CMPSRG60A31C408X", "Revocata il", "2 deleghe", "Nessun rapporto aperto.")
                .doesNotContain("<script>alert");
        for (String unknown : List.of("99999999999", "nonsense", "1234567890A")) {
            assertThat(web.get(operator, "/console/companies/" + unknown).statusCode()).as(unknown).isEqualTo(404);
        }
    }

    @Test
    void the_dashboard_shows_lists_of_links_and_says_what_cannot_be_counted() {
        assertThat(web.get(operator, "/console/").body()).contains("Elenco vicino", "Uno &lt;script&gt;", ">12<", "non risponde").doesNotContain("<script>alert");
    }
}
