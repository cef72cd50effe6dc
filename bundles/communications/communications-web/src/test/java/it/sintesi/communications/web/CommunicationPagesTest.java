package it.sintesi.communications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;

class CommunicationPagesTest {

    private final WebHarness web = new WebHarness();
    private final Province province = new Province(true);
    private final Sessions.Session operator = web.session("operatore");
    private final Sessions.Session employer = web.session("azienda");

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_page_renders_with_data_and_without_and_prints_no_foreign_markup(boolean full) {
        web.with(new Province(full).area());
        List<String> pages = new ArrayList<>(web.samples(Shell.CONSOLE, operator.caller()));
        pages.addAll(web.samples(Shell.PORTAL, operator.caller()));
        assertThat(pages).hasSize(full ? 17 : 9);
        for (String page : pages) {
            HttpResponse<String> answer = web.get(operator, page);
            assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        }
    }

    @Test
    void filters_reach_the_archive_and_stay_in_the_form_and_in_the_links() {
        web.with(province.area());
        String body = web.get(operator, "/console/communications?text=Rossi&employer=01234567890&form=UNILAV&event=HIRING&state=VALID&late=LATE&from=2026-01-01&office=cpi-brescia&page=2").body();
        assertThat(province.asked).isEqualTo(new CommunicationCriteria("Rossi", "01234567890", null, FormKind.UNILAV, EventKind.HIRING, State.VALID,
                LocalDate.of(2026, 1, 1), null, true, "cpi-brescia", null));
        assertThat(body).contains("value=\"Rossi\"", "value=\"HIRING\" selected", "Pagina 2 di 3")
                .contains("page=3", "format=CSV&amp;employer=01234567890");
    }

    @ParameterizedTest
    @CsvSource({"CSV,text/csv", "XLSX,application/vnd.openxmlformats"})
    void the_export_holds_what_is_filtered(String format, String type) {
        web.with(province.area());
        HttpResponse<String> answer = web.get(operator, "/console/communications/export?late=IN_TIME&format=" + format);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(province.asked.late()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"findings,Vista il;Tipo di segnalazione", "refusals,Quando;Account che ha inviato"})
    void findings_and_refusals_go_to_a_spreadsheet(String list, String titles) {
        web.with(province.area());
        HttpResponse<String> answer = web.get(operator, "/console/" + list + "/export?format=CSV");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body()).contains(titles);
        assertThat(answer.body().lines().count()).isGreaterThan(1);
        assertThat(web.get(operator, "/console/" + list).body()).contains("/console/" + list + "/export?format=XLSX");
    }

    @Test
    void formulas_are_defused_in_the_export() {
        web.with(province.area());
        assertThat(web.get(operator, "/console/communications/export?format=CSV").body()).contains("Codice comunicazione;Protocollo", "'=Officine & Figli");
    }

    @Test
    void kinds_and_states_are_told_in_the_language_of_the_page() {
        web.with(province.area());
        assertThat(web.get(operator, "/console/communications", "Accept-Language", "en").body()).contains("Hiring", ">Valid<", "Bulk upload").doesNotContain("Assunzione", "Validata", "Caricamento massivo");
        assertThat(web.get(operator, "/console/communications").body()).contains("Assunzione", "Validata", "Caricamento massivo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/communications/" + Province.CODE, "/console/refusals", "/console/rules", "/regole"})
    void rules_are_told_in_the_language_of_the_page_and_stay_italian_in_italian(String path) {
        web.with(province.area());
        String english = web.get(operator, path, "Accept-Language", "en").body();
        String italian = web.get(operator, path).body();
        if (path.endsWith("es") || path.endsWith("regole")) {
            assertThat(english).contains("The date and time of sending must be there", "Put in dataInvio");
            assertThat(italian).contains("<span lang=\"it\">La data non è futura</span>").doesNotContain("The date and time");
            assertThat(web.get(operator, path + "?text=tolerated", "Accept-Language", "en").body()).contains("UL-001").doesNotContain("VD-003");
        } else {
            assertThat(english).contains("The worker&#39;s fiscal code must have 16 characters", "Check the fiscal code on the worker&#39;s health card.");
            assertThat(italian).contains("<span lang=\"it\">Comunicazione tardiva</span>").doesNotContain("health card");
        }
        assertThat(english).doesNotContain("<span lang=\"it\">", "<bdi lang=\"it\">");
    }

    @Test
    void findings_are_told_in_the_language_of_the_page_and_the_old_ones_stay_italian() {
        web.with(province.area());
        String english = web.get(operator, "/console/findings", "Accept-Language", "en").body();
        assertThat(english).contains("<p>Term passed: &lt;script&gt;", "<p><span lang=\"it\">&lt;script&gt;").doesNotContain("Termine scaduto");
        assertThat(web.get(operator, "/console/findings").body()).contains("<p><span lang=\"it\">Termine scaduto</span>").doesNotContain("Term passed");
        assertThat(web.get(operator, "/console/findings/export?format=CSV", "Accept-Language", "en").body()).contains("Term passed");
        assertThat(web.get(operator, "/console/relations/rel-1", "Accept-Language", "en").body()).contains("The relation ended on 15/10/2026.", "can be cancelled (04) until the day it starts")
                .doesNotContain("Il rapporto è cessato");
    }

    @Test
    void what_english_does_not_know_is_marked_as_italian() {
        province.unknown = true;
        web.with(province.area());
        assertThat(web.get(operator, "/console/refusals", "Accept-Language", "en").body()).contains("<span lang=\"it\">Una regola nuova</span>");
    }

    @Test
    void the_detail_shows_the_message_as_text() {
        web.with(province.area());
        assertThat(web.get(operator, "/console/communications/" + Province.CODE).body())
                .contains("&lt;UniLav&gt;\n  &lt;Lavoratore", "2026/0000001", "Ricevuta PDF", "rel-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999999999", "..%2f..", "a'b", "<x>"})
    void an_unknown_code_is_not_found(String code) {
        web.with(province.area());
        String path = "/console/communications/" + code.replace("'", "%27").replace("<", "%3C").replace(">", "%3E");
        assertThat(web.get(operator, path).statusCode()).isIn(404, 400);
    }

    @Test
    void a_finding_is_closed_with_a_note_only() {
        web.with(province.area());
        assertThat(web.post(operator, "/console/findings/f-1/close", Map.of("note", "  ")).statusCode()).isEqualTo(422);
        assertThat(province.done).isEmpty();
        HttpResponse<String> closed = web.post(operator, "/console/findings/f-1/close", Map.of("note", "Verificato con l'azienda"));
        assertThat(closed.headers().firstValue("Location")).hasValue("/console/findings?state=OPEN&notice=finding.closed");
        assertThat(province.done).containsExactly("close f-1 Verificato con l'azienda");
    }

    @Test
    void a_file_is_uploaded_from_the_portal() {
        web.with(province.area());
        String boundary = "limite";
        String body = part(boundary, "name=\"csrf\"", maskedToken()) + part(boundary, "name=\"checkOnly\"", "1")
                + part(boundary, "name=\"file\"; filename=\"C:\\dati\\novembre.xml\"", "<UniLav/>") + "--" + boundary + "--\r\n";
        HttpRequest request = web.request(employer, "/caricamenti", "Origin", web.origin(), "Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = web.send(request);
        assertThat(answer.headers().firstValue("Location")).hasValue("/caricamenti/u-1?notice=upload.taken");
        assertThat(province.done).containsExactly("upload novembre.xml true");
    }

    /** The token as the page of the form shows it. */
    private String maskedToken() {
        String page = web.get(employer, "/caricamenti").body();
        int at = page.indexOf("name=\"csrf\" value=\"", page.indexOf("enctype")) + 19;
        return page.substring(at, page.indexOf('"', at));
    }

    private static String part(String boundary, String disposition, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void a_file_that_is_too_large_is_refused_by_its_name() {
        web.with(province.area());
        HttpRequest request = web.request(employer, "/caricamenti", "Origin", web.origin(), "Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofString(part("limite", "name=\"file\"; filename=\"a.xml\"", "x".repeat(1_100_000)) + "--limite--\r\n")).build();
        HttpResponse<String> answer = web.send(request);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("troppo grande");
    }

    @Test
    void rules_are_public_and_can_be_filtered() {
        web.with(province.area());
        assertThat(web.get(null, "/regole?severity=WARNING").body()).contains("VD-003", "1 regole su 2").doesNotContain("UL-001");
        assertThat(web.get(null, "/regole?text=510/1996").body()).contains("UL-001").doesNotContain("VD-003");
    }

    @Test
    void own_communications_need_a_login() {
        web.with(province.area());
        assertThat(web.get(null, "/comunicazioni").headers().firstValue("Location")).hasValue("/login?next=%2Fcomunicazioni");
    }

    @Test
    void the_search_box_finds_communications() {
        web.with(province.area());
        assertThat(province.area().searches().get(0).search(operator.caller(), "Rossi", 10)).first()
                .satisfies(hit -> assertThat(hit.path()).isEqualTo("/communications/" + Province.CODE));
        assertThat(province.asked.text()).isEqualTo("Rossi");
    }
}
