package it.sintesi.communications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import java.util.Set;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.WebHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Relation, arrival, corrections, deliveries inline. */
class PortalRoomsTest {

    private final WebHarness web = new WebHarness();
    private final Province province = new Province(true);
    private final Sessions.Session employer = web.session("azienda");
    private final Sessions.Session admin = web.session("admin");

    @BeforeEach
    void open() {
        web.with(province.area());
    }

    @AfterEach
    void close() {
        web.close();
    }

    private static String part(String disposition, String content) {
        return "--limite\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> send(Sessions.Session session, String path, String page, String content) {
        HttpResponse<String> form = web.get(session, page);
        int at = form.body().indexOf("name=\"csrf\" value=\"", form.body().indexOf("multipart/form-data")) + 19;
        String token = form.body().substring(at, form.body().indexOf('"', at));
        String body = part("name=\"csrf\"", token) + part("name=\"file\"; filename=\"corretto.xml\"", content) + "--limite--\r\n";
        HttpRequest.Builder request = web.request(session, path, "Origin", web.origin(), "Content-Type", "multipart/form-data; boundary=limite");
        form.headers().firstValue("Set-Cookie").ifPresent(cookie -> request.header("Cookie", cookie.substring(0, cookie.indexOf(';'))));
        return web.send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    @Test
    void a_relation_offers_what_is_allowed_and_says_why_the_rest_is_not() {
        String page = web.get(employer, "/rapporti/rel-1").body();
        assertThat(page).contains("/moduli/avvia?form=UNILAV&amp;event=EXTENSION&amp;from=" + Province.CODE + "&amp;company=01234567890", "event=START", "event=RECTIFICATION")
                .doesNotContain("event=END&amp;", "event=CANCELLATION", "<script>alert").contains("Il rapporto è cessato.", "RA-001", "il termine era giovedì 15 ottobre 2026")
                .contains("con delega M-1", "studio.bianchi", "Brescia (B157)", "A.02.00", "i dati essenziali si cambiano fino a");
    }

    @Test
    void the_console_tells_the_same_without_links() {
        String page = web.get(admin, "/console/relations/rel-1").body();
        assertThat(page).contains("Manca la delega", "Troppo tardi.", "con delega M-1").doesNotContain("/moduli/avvia");
    }

    @Test
    void a_communication_shows_its_mandate_and_leads_to_its_relation() {
        assertThat(web.get(employer, "/comunicazioni/" + Province.CODE).body()).contains("con delega M-1", "/rapporti/rel-1");
    }

    @Test
    void whoever_holds_code_identifier_or_digest_learns_state_and_time_only() {
        assertThat(web.get(null, "/arrivata?code=" + Province.CODE).body()).contains("Sì, è arrivata.", "Validata").doesNotContain("Rossi", "Officine &amp; Figli");
        assertThat(web.get(null, "/arrivata?message=paghe-77").body()).contains("Rettificata");
        assertThat(web.get(null, "/arrivata?digest=" + PortalStubs.DIGEST).body()).contains("Annullata");
        assertThat(web.get(null, "/arrivata?code=0000").body()).contains("Non risulta arrivata");
        assertThat(web.get(null, "/arrivata?digest=xyz").body()).contains("Non risulta arrivata");
        assertThat(province.portal.asked).containsExactly("code " + Province.CODE, "message paghe-77", "digest " + PortalStubs.DIGEST);
    }

    @Test
    void a_file_is_hashed_and_forgotten() {
        HttpResponse<String> answer = send(null, "/arrivata", "/arrivata", "abc");
        assertThat(answer.headers().firstValue("Location")).hasValue("/arrivata?digest=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_thirty_first_question_of_a_minute_waits() {
        for (int i = 0; i < 30; i++) {
            assertThat(web.get(null, "/arrivata?code=" + Province.CODE).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> answer = web.get(null, "/arrivata?code=" + Province.CODE);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).doesNotContain("Sì, è arrivata.");
        assertThat(web.get(null, "/arrivata").statusCode()).isEqualTo(200);
    }

    @Test
    void errors_are_shown_by_rule_and_downloaded_line_by_line() {
        assertThat(web.get(employer, "/caricamenti/u-2").body()).contains("?rule=UL-049", "Carica le comunicazioni corrette", "errors?format=XLSX");
        assertThat(web.get(employer, "/caricamenti/u-2?rule=UL-049").body()).contains("1 esiti");
        assertThat(web.get(employer, "/caricamenti/u-2?rule=UL-999").body()).contains("Nessun esito");
        assertThat(web.get(employer, "/caricamenti/u-2/errors").body()).contains("Numero nel file;File nell'archivio;Regola", "2;b.xml;UL-049;Lavoratore.codice-fiscale");
        assertThat(web.get(employer, "/caricamenti/u-1").body()).doesNotContain("Carica le comunicazioni corrette").contains("Aggiorna adesso");
    }

    @Test
    void corrected_communications_are_linked_to_the_first_upload() {
        assertThat(send(employer, "/caricamenti/u-2/correct", "/caricamenti/u-2", "<UniLav/>").headers().firstValue("Location")).hasValue("/caricamenti/u-1?notice=upload.taken");
        assertThat(province.done).containsExactly("correct u-2 corretto.xml false");
        assertThat(web.get(employer, "/caricamenti/u-1").body()).contains("/caricamenti/u-2\">il caricamento precedente", "3 comunicazioni erano già accolte");
    }

    @ParameterizedTest
    @EnumSource(PortalStubs.Exchanges.class)
    void the_detail_lives_whatever_happens_to_the_exchanges(PortalStubs.Exchanges exchanges) {
        province.portal.exchanges = exchanges;
        HttpResponse<String> page = web.get(admin, "/console/communications/" + Province.CODE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(exchanges == PortalStubs.Exchanges.THERE ? "Ferma, da riprendere" : "Gli scambi con gli enti sono in aggiornamento");
    }

    @Test
    void who_may_not_see_deliveries_is_shown_none() {
        assertThat(web.get(web.session("operatore"), "/console/communications/" + Province.CODE).body()).doesNotContain("Ferma, da riprendere", "in aggiornamento");
        assertThat(province.portal.asked).isEmpty();
    }

    @Test
    void english_texts_are_complete() throws IOException {
        assertThat(texts("messages_en.properties")).isEqualTo(texts("messages.properties"));
    }

    private static Set<Object> texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = CommunicationsArea.class.getResourceAsStream(name)) {
            texts.load(in);
        }
        return texts.keySet();
    }
}
