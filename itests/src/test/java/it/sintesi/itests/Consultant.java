package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.MailSink;
import it.sintesi.itests.support.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A labour consultant without payroll software, from the registration to the third receipt, in a window of the browser. */
final class Consultant {

    private static final String PERSON = "Lavoratore.AnagraficaCompleta.";
    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final DistributionServer server;
    private final MailSink mail;
    private final Browser browser;
    private final boolean scripts;
    private final String code;
    private final Worker worker;
    private final String email;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
    private final BrowserContext window;
    private final Page page;
    private final List<String> receipts = new ArrayList<>();
    private int picture;

    /** Whom the company takes on. */
    record Worker(String code, String surname, String name) {
    }

    Consultant(DistributionServer server, MailSink mail, Browser browser, boolean scripts, String code, Worker worker) {
        this.server = server;
        this.mail = mail;
        this.browser = browser;
        this.scripts = scripts;
        this.code = code;
        this.worker = worker;
        this.email = (scripts ? "con" : "senza") + ".script@example.org";
        this.window = browser.window(1280, scripts);
        this.page = window.newPage();
    }

    /** Registers, confirms the address, asks for the accreditation with a document. @return the name of the account */
    String register() {
        open("/registrazione?kind=LABOUR_CONSULTANT");
        fill("givenName", "Chiara");
        fill("familyName", "Modelli");
        fill("personCode", code);
        fill("email", email);
        fill("companyCode", code);
        fill("companyName", "Studio Modelli");
        fill("companyRole", "Titolare");
        page.check("#privacy");
        submit("form[action='/registrazione']");
        String link = mail.link(email, "/registrazione/conferma");
        page.navigate(link);
        look("conferma");
        String username = page.inputValue("#username");
        fill("password", password());
        fill("again", password());
        submit("form[action='/registrazione/conferma']");
        login(username, password());
        open("/accreditamento");
        page.setInputFiles("#file", new com.microsoft.playwright.options.FilePayload("iscrizione.pdf", "application/pdf", SCAN));
        submit("form[action='/accreditamento/documenti']");
        submit("form[action='/accreditamento/invia']");
        look("accreditamento");
        return username;
    }

    private String password() {
        return "Prova-" + (scripts ? "con" : "senza") + "-2026-xyz";
    }

    /** The help desk looks at the request and approves it. */
    void approved() {
        try (BrowserContext desk = browser.window(1280, true)) {
            Page staff = desk.newPage();
            Browser.loginByKeyboard(staff, server, "/console", "admin");
            staff.navigate(server.ready().address() + "/console/accreditations?state=SUBMITTED");
            staff.click("main table.list a >> nth=0");
            assertThat(staff.textContent("main")).contains(code);
            assertThat(Browser.violations(staff)).isEmpty();
            staff.click("form[action$='/approve'] button[type=submit]");
            assertThat(staff.url()).contains("/console/accreditations");
        }
    }

    /** Asks the company for a mandate; the company accepts it with a click. */
    void mandated(String username) {
        // New rights begin with a new session: the former one has been ended.
        login(username, password());
        open("/deleghe");
        fill("company", Messages.OFFICINE);
        page.selectOption("#kind", "LABOUR_CONSULTANT");
        page.check("#scope-COMMUNICATIONS");
        submit("form[action='/deleghe']");
        look("deleghe");
        try (BrowserContext office = browser.window(1280, scripts)) {
            Page employer = office.newPage();
            Browser.loginByKeyboard(employer, server, "", "officine");
            employer.navigate(server.ready().address() + "/azienda/" + Messages.OFFICINE + "/deleghe");
            employer.locator("article", new Page.LocatorOptions().setHasText(code)).locator("form[action$='/accetta'] button").click();
            assertThat(employer.textContent("main")).contains(code);
        }
    }

    /** Begins a hiring and makes the first of two mistakes. @return address of the page of the form */
    String begins() {
        open("/moduli/avvia?form=UNILAV&event=START&company=" + Messages.OFFICINE);
        submit("form[action='/moduli/avvia']");
        look("datore");
        next();
        field(PERSON + "Codice-fiscale", worker.code());
        field(PERSON + "Cognome", "Bianchi");
        field(PERSON + "Nome", worker.name());
        field(PERSON + "Cittadinanza", "Italia");
        field("Lavoratore.IndirizzoLavoratore.Comune", "Desenzano del Garda");
        field("Lavoratore.IndirizzoLavoratore.Indirizzo", "Viale del Porto 5");
        page.selectOption(id("Lavoratore.LivelloIstruzione"), "40");
        next();
        assertThat(page.title()).as("the surname does not go with the fiscal code").startsWith("Errore:");
        look("errore-cognome");
        return page.url();
    }

    /** Goes on where the form was left, corrects both mistakes, sends. */
    void sends(String address) {
        page.navigate(address);
        assertThat(page.inputValue(id(PERSON + "Nome"))).as("the draft is there").isEqualTo(worker.name());
        field(PERSON + "Cognome", worker.surname());
        next();
        field("InizioRapporto.dataInizio", today.plusDays(3).toString());
        page.selectOption(id("InizioRapporto.TipologiaContrattuale"), "A.02.00");
        field("InizioRapporto.dataFine", today.minusDays(30).toString());
        next();
        assertThat(page.textContent("#errors")).as("the term lies before the beginning").contains("fine");
        field("InizioRapporto.dataFine", today.plusDays(180).toString());
        next();
        if (page.inputValue(id("InizioRapporto.Ccnl")).isEmpty()) {
            field("InizioRapporto.Ccnl", "042");
        }
        field("InizioRapporto.LivelloInquadramento", "D2");
        page.selectOption(id("InizioRapporto.TipoOrario.codice"), "F");
        field("InizioRapporto.QualificaProfessionale", "6.2.2.3.1.0");
        field("InizioRapporto.RetribuzioneCompenso", "27300");
        page.selectOption(id("InizioRapporto.entePrevidenziale"), "01");
        field("InizioRapporto.codiceEntePrevidenziale", "1700000001");
        field("InizioRapporto.PatINAIL", "99990001");
        next();
        send();
    }

    /** From the page of the relation: an extension, then the end. */
    void extendsAndEnds() {
        open("/comunicazioni/" + receipts.get(0));
        press("main a[href^='/rapporti/']");
        look("rapporto");
        String relation = page.url();
        press("main a[href*='event=EXTENSION']");
        submit("form[action='/moduli/avvia']");
        field("Proroga.dataFineProroga", today.plusDays(300).toString());
        toTheSummary();
        send();
        page.navigate(relation);
        press("main a[href*='event=END']");
        submit("form[action='/moduli/avvia']");
        field("Cessazione.dataCessazione", today.plusDays(20).toString());
        page.selectOption(id("Cessazione.codiceCausa"), "DI");
        toTheSummary();
        send();
        page.navigate(relation);
        look("rapporto-chiuso");
    }

    /** The receipts of the three acts as PDF. */
    List<byte[]> documents() {
        assertThat(receipts).hasSize(3).doesNotHaveDuplicates();
        return receipts.stream().map(receipt -> {
            APIResponse answer = page.request().get(server.ready().address() + "/comunicazioni/" + receipt + "/ricevuta.pdf");
            assertThat(answer.status()).isEqualTo(200);
            return answer.body();
        }).toList();
    }

    /** Messages with a receipt that have come by e-mail, beside those of registration and mandate. */
    String email() {
        return email;
    }

    void leave() {
        window.close();
    }

    private void toTheSummary() {
        for (int i = 0; i < 8 && !page.url().endsWith("/riepilogo"); i++) {
            next();
        }
        look("riepilogo");
    }

    /** A double click sends once. */
    private void send() {
        assertThat(page.url()).endsWith("/riepilogo");
        page.dblclick("form[action$='/invia'] button[type=submit]");
        page.waitForURL("**/ricevuta");
        look("ricevuta");
        assertThat(page.textContent("main")).contains("delega");
        receipts.add(page.textContent("dl.facts dd.mono >> nth=0").strip());
    }

    private void login(String username, String password) {
        open("/login");
        fill("username", username);
        fill("password", password);
        submit("main form:has(#password)");
        assertThat(page.url()).doesNotContain("/login");
    }

    private void open(String path) {
        page.navigate(server.ready().address() + path);
        look(path.replaceAll("\\?.*", "").replaceAll("[^a-z]+", "-"));
    }

    private void look(String name) {
        Browser.picture(page, "percorso-" + (scripts ? "con" : "senza") + "-" + String.format("%02d", ++picture) + "-" + name.replaceAll("^-", ""));
        if (scripts) {
            assertThat(Browser.violations(page)).as(name).isEmpty();
        }
        assertThat(page.locator("h1").count()).as(page.url()).isEqualTo(1);
    }

    private void next() {
        press("form[action^='/moduli/'] button.btn-primary[type=submit]");
    }

    private void submit(String form) {
        press(form + " button[type=submit]:not(.visually-hidden)");
    }

    private void press(String button) {
        page.waitForNavigation(() -> page.click(button));
    }

    private void fill(String id, String value) {
        page.fill("#" + id, value);
    }

    private void field(String path, String value) {
        page.fill(id(path), value);
    }

    private static String id(String path) {
        return "#" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
