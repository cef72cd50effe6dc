package it.sintesi.registry.web;

import static it.sintesi.registry.web.District.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.Workforce.Terms;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.registry.api.MandateRequest.State;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.web.WebHarness;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistryPagesTest {

    private final District district = new District(true);
    private final WebHarness web = new WebHarness(district).with(district.area());
    private final Sessions.Session owner = web.session(District.OWNER);
    private final Sessions.Session consultant = web.session(District.CONSULTANT);

    @AfterEach
    void close() {
        web.close();
    }

    private static String where(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void an_employer_comes_to_its_company_and_an_intermediary_chooses() {
        assertThat(where(web.get(owner, "/azienda"))).isEqualTo("303 /azienda/" + COMPANY);
        assertThat(web.get(consultant, "/azienda").body()).contains("1 aziende", "/azienda/" + COMPANY);
        assertThat(web.get(web.session(District.CITIZEN), "/azienda").body()).contains("/accreditamento");
        assertThat(where(web.get(null, "/azienda"))).isEqualTo("303 /login?next=%2Fazienda");
    }

    @Test
    void the_file_shows_data_with_source_deadlines_with_links_and_nothing_of_scripts() {
        String page = web.get(owner, "/azienda/" + COMPANY).body();
        assertThat(page).contains("Fonte: UNILAV", "Brescia (B157)", "Al lavoro oggi, dalle comunicazioni".replace("Al lavoro", "Risultano al lavoro"), "60")
                .contains("/moduli/avvia?form=UNILAV&amp;event=EXTENSION&amp;from=1000012600000001&amp;company=" + COMPANY)
                .contains("/moduli/avvia?form=UNILAV&amp;event=START&amp;from=1000012600000001", "/moduli/avvia?form=UNISOMM&amp;event=END", "in ritardo")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void an_intermediary_sees_its_mandate_but_not_the_others_and_cannot_change_contacts() {
        String page = web.get(consultant, "/azienda/" + COMPANY).body();
        assertThat(page).contains("Operate per questa azienda con la delega", "m-1", "I recapiti li cambia l&#39;azienda").doesNotContain(COMPANY + "/contatti");
        assertThat(web.get(consultant, "/azienda/" + COMPANY + "/deleghe").statusCode()).isEqualTo(403);
        assertThat(web.post(consultant, "/azienda/" + COMPANY + "/contatti", Map.of("phone", "1234")).statusCode()).isEqualTo(403);
        assertThat(web.get(web.session(District.CITIZEN), "/azienda/" + COMPANY).statusCode()).isEqualTo(403);
        assertThat(web.get(owner, "/azienda/..%2fx").statusCode()).isIn(400, 404);
    }

    @Test
    void contacts_are_saved_and_a_wrong_one_keeps_what_was_typed() {
        String wrong = web.post(owner, "/azienda/" + COMPANY + "/contatti", Map.of("phone", "030 7", "email", "errato@x")).body();
        assertThat(wrong).contains("AN-009", "value=\"errato@x\"", "value=\"030 7\"");
        assertThat(where(web.post(owner, "/azienda/" + COMPANY + "/contatti", Map.of("phone", "030 7")))).isEqualTo("303 /azienda/" + COMPANY + "?notice=contacts.saved");
        assertThat(district.saved).singleElement().satisfies(company -> {
            assertThat(company.contacts().phone()).isEqualTo("030 7");
            assertThat(company.sector()).isEqualTo("25.62.00");
            assertThat(company.seats()).hasSize(1);
        });
    }

    @Test
    void the_page_lives_while_the_communications_are_away() {
        district.communicating = false;
        HttpResponse<String> page = web.get(owner, "/azienda/" + COMPANY);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Le comunicazioni obbligatorie sono in aggiornamento", "Dati dell&#39;azienda");
        assertThat(web.get(owner, "/azienda/" + COMPANY + "/personale").statusCode()).isEqualTo(503);
    }

    @Test
    void staff_is_filtered_and_exported() {
        assertThat(web.get(owner, "/azienda/" + COMPANY + "/personale?text=rossi&day=2026-06-01&terms=FIXED").body()).contains("60 persone", "export?format=CSV&amp;day=2026-06-01");
        assertThat(district.asked).isEqualTo(new it.sintesi.communications.api.Workforce.Criteria(LocalDate.of(2026, 6, 1), "rossi", Terms.FIXED));
        assertThat(web.get(owner, "/azienda/" + COMPANY + "/personale/export").body()).contains("Codice fiscale;Cognome e nome", "RSSMRA80A41B157X");
        assertThat(new String(web.download(owner, "/azienda/" + COMPANY + "/personale/export?format=XLSX"), 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(web.get(web.session(District.CITIZEN), "/azienda/" + COMPANY + "/personale/export").statusCode()).isEqualTo(403);
    }

    @Test
    void a_request_is_sent_accepted_and_revoked() {
        HttpResponse<String> wrong = web.post(consultant, "/deleghe", Map.of("company", "01234567890", "kind", "OTHER", "from", "2026-11-23", "note", "Buongiorno"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("AN-010", ">Buongiorno</textarea>", "value=\"01234567890\"");
        assertThat(where(web.post(consultant, "/deleghe", Map.of("company", COMPANY, "kind", "OTHER", "scope", "COMMUNICATIONS", "from", "2026-11-23"))))
                .isEqualTo("303 /deleghe?notice=mandate.requested");
        assertThat(district.desk.requests.get("r-2").scope()).isEqualTo(Set.of(MandateScope.COMMUNICATIONS));
        assertThat(where(web.post(owner, "/azienda/" + COMPANY + "/deleghe/richieste/r-2/accetta", Map.of()))).isEqualTo("303 /azienda/" + COMPANY + "/deleghe?notice=mandate.granted");
        assertThat(district.desk.requests.get("r-2").state()).isEqualTo(State.ACCEPTED);
        assertThat(web.post(owner, "/azienda/" + COMPANY + "/deleghe/m-3/revoca", Map.of()).body()).contains("AN-025");
        assertThat(where(web.post(owner, "/azienda/" + COMPANY + "/deleghe/m-3/revoca", Map.of("reason", "Cambio")))).endsWith("notice=mandate.revoked");
        assertThat(web.get(consultant, "/deleghe").body()).contains("Cambio", "Revocata", "Scaduta", "Valida oggi");
        assertThat(where(web.post(consultant, "/deleghe/richieste/r-1/ritira", Map.of()))).isEqualTo("303 /deleghe?notice=mandate.withdrawn");
    }

    @Test
    void a_consultant_gives_a_mandate_up() {
        String page = web.get(consultant, "/deleghe").body();
        assertThat(page).contains("Rinuncia da oggi", "Potete rinunciare");
        String id = java.util.regex.Pattern.compile("/deleghe/([^/\"]+)/rinuncia").matcher(page).results().findFirst().orElseThrow().group(1);
        assertThat(web.post(consultant, "/deleghe/" + id + "/rinuncia", Map.of()).body()).contains("AN-025");
        assertThat(web.post(owner, "/deleghe/" + id + "/rinuncia", Map.of("reason", "x")).statusCode()).isEqualTo(404);
        assertThat(where(web.post(consultant, "/deleghe/" + id + "/rinuncia", Map.of("reason", "Incarico finito")))).isEqualTo("303 /deleghe?notice=mandate.renounced");
        assertThat(web.get(consultant, "/deleghe").body()).contains("Incarico finito").doesNotContain("/deleghe/" + id + "/rinuncia");
    }

    @Test
    void a_request_with_the_signed_document_is_work_of_the_office() {
        var work = district.area().works().get(1);
        assertThat(work.kind()).isEqualTo("mandates");
        var operator = web.session("operatore").caller();
        long signed = district.desk.requests.values().stream().filter(r -> r.state() == State.PENDING && r.document() != null).count();
        assertThat(signed).isPositive();
        assertThat(work.count(operator)).isEqualTo(signed);
        assertThat(work.open(operator, (key, arguments) -> key, 10)).first().satisfies(one -> assertThat(one.path()).isEqualTo("/mandates"));
        district.desk.withdraw(operator, "r-1");
        assertThat(work.count(operator)).isEqualTo(signed - 1);
        assertThat(work.count(owner.caller())).isZero();
    }

    @Test
    void an_operator_registers_on_the_signed_document() {
        Sessions.Session operator = web.session("operatore");
        assertThat(web.get(operator, "/console/mandates").body()).contains("1 richieste", "Registra sulla delega firmata");
        assertThat(where(web.post(operator, "/console/mandates/requests/r-1/accept", Map.of()))).isEqualTo("303 /console/mandates?notice=mandate.granted");
        HttpResponse<String> document = web.get(operator, "/console/mandates/documents/d-1");
        assertThat(document.headers().firstValue("Content-Disposition").orElseThrow()).contains("delega-d-1.pdf");
        assertThat(web.get(consultant, "/console/mandates").statusCode()).isEqualTo(403);
    }

    @Test
    void english_texts_are_complete() throws IOException {
        assertThat(texts("messages_en.properties")).isEqualTo(texts("messages.properties"));
    }

    private static Set<Object> texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = RegistryArea.class.getResourceAsStream(name)) {
            texts.load(in);
        }
        return texts.keySet();
    }
}
