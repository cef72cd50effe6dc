package it.sintesi.communications.forms;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.Samples;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FormsPagesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("forms");

    private final WebHarness web = new WebHarness();
    private Province province;
    private Sessions.Session studio;
    private Sessions.Session officine;

    @BeforeEach
    void open() {
        province = new Province(DATABASES.fresh(Engine.DERBY));
        web.with(province.area());
        studio = web.session(Province.CONSULTANT);
        officine = web.session(Province.EMPLOYER);
    }

    @AfterEach
    void close() {
        web.close();
    }

    private String begin(Sessions.Session who, String form, String event, String from) {
        Map<String, String> fields = new HashMap<>(Map.of("form", form, "event", event, "company", Province.OFFICINE));
        if (from != null) {
            fields.put("from", from);
        }
        HttpResponse<String> begun = web.post(who, "/moduli/avvia", fields);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return location(begun);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Fills in a page and presses the button. */
    private HttpResponse<String> fill(Sessions.Session who, String page, String... pairs) {
        Map<String, String> fields = shown(who, page);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return web.post(who, page, fields);
    }

    /** What stands on the page, as a browser would send it. */
    private Map<String, String> shown(Sessions.Session who, String page) {
        String body = web.get(who, page).body();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>").matcher(body);
        while (inputs.find()) {
            String input = inputs.group();
            boolean off = input.contains("type=\"radio\"") && !input.contains(" checked") || inputs.group(1).equals("csrf");
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input);
            if (!off && value.find()) {
                fields.put(inputs.group(1), value.group(1).replace("&#39;", "'").replace("&amp;", "&").replace("&quot;", "\""));
            }
        }
        Matcher selects = Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>").matcher(body);
        while (selects.find()) {
            Matcher chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(selects.group(2));
            fields.put(selects.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return fields;
    }

    private static final String PERSON = "Lavoratore.AnagraficaCompleta.";

    private String hiring(Sessions.Session who) {
        String employer = begin(who, "UNILAV", "START", null);
        assertThat(employer).endsWith("/datore");
        String worker = location(fill(who, employer));
        assertThat(worker).endsWith("/lavoratore");
        String relation = location(fill(who, worker, PERSON + "Codice-fiscale", "smplcu90c15b157w", PERSON + "Cognome", "Esempi", PERSON + "Nome", "Luca", PERSON + "Cittadinanza", "Italia",
                "Lavoratore.IndirizzoLavoratore.Comune", "Desenzano del Garda", "Lavoratore.IndirizzoLavoratore.Cap", "", "Lavoratore.IndirizzoLavoratore.Indirizzo", "Viale del Porto 5",
                "Lavoratore.LivelloIstruzione", "40", PERSON + "Sesso", "M", PERSON + "Nascita.Data", "15/03/1990", PERSON + "Nascita.Comune", "Brescia"));
        assertThat(relation).endsWith("/rapporto");
        String terms = location(fill(who, relation, "InizioRapporto.dataInizio", "2026-12-01", "InizioRapporto.TipologiaContrattuale", "A.01.00"));
        assertThat(terms).endsWith("/condizioni");
        String summary = location(fill(who, terms, "InizioRapporto.Ccnl", "1810", "InizioRapporto.LivelloInquadramento", "d2", "InizioRapporto.TipoOrario.codice", "F",
                "InizioRapporto.QualificaProfessionale", "6.2.2.3.1.0", "InizioRapporto.RetribuzioneCompenso", "27.300,00", "InizioRapporto.entePrevidenziale", "01",
                "InizioRapporto.codiceEntePrevidenziale", "1700000001", "InizioRapporto.PatINAIL", "99990001"));
        assertThat(summary).endsWith("/riepilogo");
        return summary.substring(0, summary.lastIndexOf('/'));
    }

    private HttpResponse<String> send(Sessions.Session who, String draft) {
        assertThat(web.get(who, draft + "/riepilogo").body()).contains("Invia la comunicazione").doesNotContain("id=\"errors\"");
        return web.post(who, draft + "/invia", Map.of("version", shown(who, draft + "/riepilogo").getOrDefault("version", "0")));
    }

    @Test
    void a_hiring_is_filled_in_page_by_page_and_sent() {
        String draft = hiring(studio);
        String summary = web.get(studio, draft + "/riepilogo").body();
        assertThat(summary).contains("Invia la comunicazione", "B157", "Desenzano del Garda", "01/12/2026", "Inviate per conto di Officine Esempio Srl");
        assertThat(location(send(studio, draft))).isEqualTo(draft + "/ricevuta");
        String receipt = web.get(studio, draft + "/ricevuta").body();
        assertThat(receipt).contains("1026000000000001", "2026/0000001", "/comunicazioni/1026000000000001/ricevuta.pdf", "con delega delega-7");
        String message = new String(province.archive.get("1026000000000001").message(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(message).contains("delegato=\"CMPSRG60A31C408X\" tipoDelegato=\"001\"", "<codice-fiscale>SMPLCU90C15B157W</codice-fiscale>", "<cap>25015</cap>",
                "<RetribuzioneCompenso>27300</RetribuzioneCompenso>", "<data>1990-03-15</data>", "<Comune>D918</Comune>").doesNotContain("_seat");
        assertThat(province.mail).singleElement().satisfies(mail -> {
            assertThat(mail.template()).isEqualTo("forms.receiptMandate");
            assertThat(mail.account()).isEqualTo("studio");
            assertThat(mail.attachments()).singleElement().satisfies(pdf -> assertThat(pdf.contentType()).isEqualTo("application/pdf"));
        });
        assertThat(province.trail).extracting("action").contains("forms.begin", "forms.read", "forms.write", "forms.send");
        assertThat(province.store.find("studio", draft.substring("/moduli/".length())).orElseThrow().values()).isEmpty();
    }

    @Test
    void a_second_click_a_reload_and_a_crash_after_the_registration_give_the_same_receipt() {
        String draft = hiring(officine);
        String version = shown(officine, draft + "/riepilogo").get("version");
        province.afterSubmit = () -> {
            throw new IllegalStateException("the node dies here");
        };
        assertThat(web.post(officine, draft + "/invia", Map.of("version", version)).statusCode()).isEqualTo(500);
        province.afterSubmit = () -> { };
        for (int click = 0; click < 3; click++) {
            assertThat(location(web.post(officine, draft + "/invia", Map.of("version", version)))).isEqualTo(draft + "/ricevuta");
        }
        assertThat(province.archive).hasSize(1);
        assertThat(province.mail).hasSize(1);
        assertThat(location(web.get(officine, draft))).isEqualTo(draft + "/ricevuta");
        assertThat(web.get(officine, "/moduli").body()).contains("Inviata", "1026000000000001");
    }

    @Test
    void the_rules_of_intake_stand_beside_the_fields() {
        String employer = begin(studio, "UNILAV", "START", null);
        String worker = location(fill(studio, employer));
        HttpResponse<String> refused = fill(studio, worker, PERSON + "Codice-fiscale", "SMPLCU90C15B157W", PERSON + "Cognome", "Bianchi", PERSON + "Nome", "Luca");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Errore:", "href=\"#Lavoratore-AnagraficaCompleta-Cognome\"", "UL-051", "Il cognome deve corrispondere", "autofocus", "aria-invalid=\"true\"",
                "Manca: Titolo di studio.").contains("value=\"BIANCHI\"".replace("BIANCHI", "Bianchi"));
        assertThat(web.get(studio, worker.replace("lavoratore", "rapporto")).body()).doesNotContain("Manca:");
    }

    @Test
    void what_is_typed_is_saved_and_checked_at_once() {
        String employer = begin(studio, "UNILAV", "START", null);
        String worker = employer.replace("datore", "lavoratore");
        Map<String, String> fields = shown(studio, worker);
        fields.put(PERSON + "Codice-fiscale", "SMPLCU90C15B157W");
        fields.put(PERSON + "Cittadinanza", "Albania");
        fields.put(PERSON + "Cognome", "Bianchi");
        HttpResponse<String> answer = web.post(studio, employer.replace("/datore", "/controlla"), fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"version\" name=\"version\" value=\"2\"", "UL-051", "Bozza salvata", "id=\"g-lavoratore-permit\" hx-swap-oob=\"true\"", "Documento di soggiorno",
                "value=\"1990-03-15\"", "value=\"B157").doesNotContain("Manca:", "<html");
        String again = web.get(studio, worker).body();
        assertThat(again).contains("value=\"Bianchi\"", "value=\"201 · ALBANIA\"", "Motivo del permesso");
    }

    @Test
    void two_windows_do_not_overwrite_each_other_unseen() {
        String employer = begin(studio, "UNILAV", "START", null);
        String page = employer.replace("datore", "lavoratore");
        Map<String, String> one = shown(studio, page);
        Map<String, String> two = shown(studio, page);
        one.put(PERSON + "Cognome", "Esempi");
        two.put(PERSON + "Cognome", "Modelli");
        assertThat(web.post(studio, page.replace("/lavoratore", "/controlla"), one).body()).contains("value=\"2\"");
        assertThat(web.post(studio, page.replace("/lavoratore", "/controlla"), two).body()).contains("cambiata in un'altra finestra".replace("'", "&#39;")).doesNotContain("id=\"version\"");
        HttpResponse<String> told = web.post(studio, page, two);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("Cognome: Esempi", "value=\"Modelli\"");
        assertThat(web.get(studio, page).body()).contains("value=\"Esempi\"");
    }

    @Test
    void an_ambiguous_place_is_chosen_without_a_script() {
        String page = begin(studio, "UNILAV", "START", null).replace("datore", "lavoratore");
        HttpResponse<String> asked = fill(studio, page, "Lavoratore.IndirizzoLavoratore.Comune", "Desenzan");
        assertThat(asked.body()).contains("name=\"pick:Lavoratore.IndirizzoLavoratore.Comune\" value=\"D284\"");
        HttpResponse<String> chosen = fill(studio, page, "Lavoratore.IndirizzoLavoratore.Comune", "Desenzan", "pick:Lavoratore.IndirizzoLavoratore.Comune", "D284");
        assertThat(chosen.body()).contains("value=\"D284 · Desenzano del Garda (BS)\"", "value=\"25015\"");
    }

    @Test
    void suggestions_are_of_the_day() {
        assertThat(web.get(studio, "/moduli/elenco/comuni?Lavoratore.X=desenz&giorno=2026-11-23").body()).contains("D284 · Desenzano del Garda (BS)").doesNotContain("<html");
        assertThat(web.get(studio, "/moduli/elenco/tipologie_contrattuali?a=progetto&giorno=2015-01-01").body()).contains("B.01.00");
        assertThat(web.get(studio, "/moduli/elenco/tipologie_contrattuali?a=progetto&giorno=2026-01-01").body()).doesNotContain("B.01.00");
        assertThat(web.get(studio, "/moduli/elenco/password?a=aaa").statusCode()).isEqualTo(404);
    }

    @Test
    void an_extension_an_end_and_their_corrections_ask_only_what_changes() {
        String code = province.archived(FormWriter.write(Samples.form("unilav-assunzione")));
        assertThat(web.get(studio, "/moduli/avvia?form=UNILAV&event=EXTENSION&company=" + Province.OFFICINE).body()).contains("TESTA AMINA", "from=" + code);
        String event = begin(studio, "UNILAV", "EXTENSION", code);
        assertThat(event).endsWith("/evento");
        assertThat(web.get(studio, event).body()).contains("Nuova data di fine").doesNotContain("Codice fiscale");
        String summary = location(fill(studio, event, "Proroga.dataFineProroga", "2027-11-30"));
        assertThat(location(send(studio, summary.replace("/riepilogo", "")))).endsWith("/ricevuta");
        String end = begin(studio, "UNILAV", "END", code);
        assertThat(new String(province.archive.get("1026000000000002").message(), java.nio.charset.StandardCharsets.UTF_8)).contains("<Proroga dataFineProroga=\"2027-11-30\">");
        summary = location(fill(studio, end, "Cessazione.dataCessazione", "2026-12-24", "Cessazione.codiceCausa", "DI"));
        assertThat(location(send(studio, summary.replace("/riepilogo", "")))).endsWith("/ricevuta");
        assertThat(new String(province.archive.get("1026000000000003").message(), java.nio.charset.StandardCharsets.UTF_8)).contains("dataFine=\"2027-11-30\"", "codiceCausa=\"DI\"");
        String cancel = begin(studio, "UNILAV", "CANCELLATION", "1026000000000003");
        assertThat(cancel).endsWith("/riepilogo");
        assertThat(location(send(studio, cancel.replace("/riepilogo", "")))).endsWith("/ricevuta");
        assertThat(province.archive.get("1026000000000004").form().communicationCode()).isEqualTo("04");
        assertThat(province.archive.get("1026000000000004").form().sending().previousCode()).isEqualTo("1026000000000003");
    }

    @Test
    void a_correction_shows_everything_and_names_what_it_corrects() {
        String code = province.archived(FormWriter.write(Samples.form("unilav-assunzione")));
        String employer = begin(officine, "UNILAV", "RECTIFICATION", code);
        String worker = location(fill(officine, employer));
        String relation = location(fill(officine, worker, "Lavoratore.IndirizzoLavoratore.Indirizzo", "Via Lunga 22"));
        String terms = location(fill(officine, relation));
        String summary = location(fill(officine, terms));
        assertThat(location(send(officine, summary.replace("/riepilogo", "")))).endsWith("/ricevuta");
        String message = new String(province.archive.get("1026000000000002").message(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(message).contains("<TipoComunicazione>03</TipoComunicazione>", "codiceComunicazionePrecedente=\"" + code + "\"", "Via Lunga 22", "e-mailDelegato=\"officine@example.org\"")
                .doesNotContain("delegato=\"CMP");
    }

    @Test
    void an_urgency_is_completed_by_its_unilav() {
        String urgency = begin(officine, "UNIURG", "START", null);
        String employer = location(fill(officine, urgency, "Lavoratore.Codice-fiscale", "SMPLCU90C15B157W", "Lavoratore.Cognome", "Esempi", "Lavoratore.Nome", "Luca",
                "UniUrg.dataInizioRapporto", "2026-11-23", "UniUrg.motivoUrgenza", "Sostituzione improvvisa"));
        String summary = location(fill(officine, employer));
        assertThat(location(send(officine, summary.replace("/riepilogo", "")))).endsWith("/ricevuta");
        String completing = begin(officine, "UNILAV", "START", "1026000000000001");
        String worker = location(fill(officine, completing));
        assertThat(province.store.find("officine", worker.split("/")[2]).orElseThrow().values()).containsEntry("UniLav.TipoComunicazione", "07")
                .containsEntry("UniLav.codiceComunicazionePrecedente", "1026000000000001");
        assertThat(shown(officine, worker)).containsEntry(PERSON + "Cognome", "Esempi");
        assertThat(shown(officine, worker.replace("lavoratore", "rapporto"))).containsEntry("InizioRapporto.dataInizio", "2026-11-23").doesNotContainKey("UniLav.TipoComunicazione");
    }

    @Test
    void a_transfer_moves_as_many_workers_as_there_are() {
        String change = begin(officine, "VARDATORI", "START", null);
        HttpResponse<String> kind = fill(officine, change, "_change", "TRANSFER");
        assertThat(kind.body()).contains("Tipo di trasferimento");
        String employer = location(fill(officine, change, "_change", "TRANSFER", "TrasferimentoAzienda.codiceTrasferimento", "01", "TrasferimentoAzienda.dataInizio", "2026-11-20"));
        String base = employer.replace("/datore", "");
        assertThat(location(fill(officine, base + "/spostato-1-1", "act", "worker", "TrasferimentoAzienda.SedeLavoro.Lavoratori.DatiLavoratore.Cognome", "Uno"))).endsWith("/spostato-1-2");
        assertThat(location(fill(officine, base + "/spostato-1-2", "act", "place", "TrasferimentoAzienda.SedeLavoro.Lavoratori[2].DatiLavoratore.Cognome", "Due"))).endsWith("/sede-2");
        assertThat(location(fill(officine, base + "/spostato-1-1", "act", "remove"))).endsWith("/sede-1");
        assertThat(shown(officine, base + "/spostato-1-1")).containsEntry("TrasferimentoAzienda.SedeLavoro.Lavoratori.DatiLavoratore.Cognome", "Due");
        assertThat(web.get(officine, base + "/spostato-1-2").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_sees_or_touches_a_draft() {
        String page = begin(studio, "UNILAV", "START", null);
        String draft = page.replace("/datore", "");
        for (Sessions.Session other : java.util.List.of(officine, web.session(Province.STRANGER), web.session(Province.CITIZEN))) {
            for (String path : java.util.List.of("", "/datore", "/riepilogo", "/ricevuta")) {
                assertThat(web.get(other, draft + path).statusCode()).isEqualTo(404);
            }
            for (String path : java.util.List.of("/datore", "/controlla", "/invia", "/elimina")) {
                assertThat(web.post(other, draft + path, Map.of("version", "1", "step", "datore")).statusCode()).isEqualTo(404);
            }
        }
        assertThat(location(web.get(null, page))).startsWith("/login");
        province.mandateRevoked = true;
        assertThat(web.get(studio, page).statusCode()).isEqualTo(403);
        assertThat(web.get(studio, "/moduli").body()).contains("occorre essere l&#39;azienda");
        assertThat(web.post(studio, "/moduli/avvia", Map.of("form", "UNILAV", "event", "START", "company", Province.OFFICINE)).statusCode()).isEqualTo(403);
    }

    @Test
    void the_rules_speak_the_language_of_the_page() {
        String page = begin(studio, "UNILAV", "START", null).replace("datore", "lavoratore");
        fill(studio, page, PERSON + "Codice-fiscale", "smplcu90c15b157w", PERSON + "Cognome", "Rossi", "Lavoratore.IndirizzoLavoratore.Cap", "2501");
        String summary = page.replace("/lavoratore", "/riepilogo");
        for (String path : java.util.List.of(page, summary)) {
            assertThat(web.get(studio, path, "Accept-Language", "en").body()).as(path).contains("The surname must match the first three letters of the fiscal code.",
                    "Check the datum and the fiscal code on the worker&#39;s health card.", "it must be 5 digits long").doesNotContain("<span lang=\"it\">");
            assertThat(web.get(studio, path).body()).as(path).contains("<span lang=\"it\">Il cognome deve corrispondere alle prime tre lettere del codice fiscale", "deve essere di 5 cifre")
                    .doesNotContain("The surname");
        }
    }

    @Test
    void reading_changes_nothing() {
        String page = begin(studio, "UNILAV", "START", null);
        String id = page.split("/")[2];
        var before = province.store.find("studio", id).orElseThrow();
        for (String path : java.util.List.of("/moduli", "/moduli/" + id, page, "/moduli/" + id + "/riepilogo", "/moduli/avvia?kind=UNILAV.START")) {
            assertThat(web.get(studio, path).statusCode()).isIn(200, 303);
        }
        assertThat(province.store.find("studio", id)).contains(before);
        assertThat(province.store.list("studio", Rules.NOW, PageRequest.first()).total()).isEqualTo(1);
    }

    @Test
    void while_intake_or_the_mail_is_away_nothing_is_lost() {
        String page = begin(studio, "UNILAV", "START", null).replace("datore", "lavoratore");
        province.suspended = true;
        HttpResponse<String> saved = fill(studio, page, PERSON + "Cognome", "Esempi");
        assertThat(saved.body()).contains("I controlli sono momentaneamente fermi", "value=\"Esempi\"");
        province.suspended = false;
        province.mailStopped = true;
        String draft = hiring(officine);
        assertThat(location(send(officine, draft))).isEqualTo(draft + "/ricevuta");
        assertThat(province.mail).isEmpty();
    }

    @Test
    void foreign_markup_stays_text_and_a_draft_can_be_thrown_away() {
        String page = begin(studio, "UNILAV", "START", null).replace("datore", "lavoratore");
        String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        Map<String, String> fields = shown(studio, page);
        fields.replaceAll((name, value) -> name.contains(".") ? evil : value);
        String answer = web.post(studio, page, fields).body();
        String draft = page.replace("/lavoratore", "");
        for (String body : java.util.List.of(answer, web.get(studio, page).body(), web.get(studio, draft + "/riepilogo").body(), web.get(studio, "/moduli").body())) {
            assertThat(body).doesNotContain("<script>alert", "<img src=x").doesNotContainPattern("\\?[a-z]+\\.[a-zA-Z.]+\\?");
        }
        assertThat(location(web.post(studio, draft + "/elimina", Map.of()))).startsWith("/moduli");
        assertThat(web.get(studio, page).statusCode()).isEqualTo(404);
    }
}
