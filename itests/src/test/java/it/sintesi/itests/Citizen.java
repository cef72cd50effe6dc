package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.MailFolder;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who lost the job, on a phone, from the registration to the certificate. */
final class Citizen implements AutoCloseable {

    private static final int PHONE = 390;
    private static final Pattern CODE = Pattern.compile("codice per firmare il patto di servizio è (\\d{6})");
    private static final Map<String, String> YES_NO = Map.of("schooling", "yes", "domicile", "yes", "working", "no", "benefit", "no", "available", "yes", "everWorked", "yes", "children", "no",
            "minors", "no", "permitWork", "yes", "permitUnlimited", "no");
    private static final Map<String, String> CHOICES = Map.of("citizenship", "ITALIAN", "yearAgo", "OCCUPATO", "position", "INDETERMINATO", "enrolled", "NO");
    private static final Map<String, String> TEXTS = Map.of("lastJobMonths", "1", "searching", "1", "household", "3");

    private final MailFolder mail;
    private final Dismissed person;
    private final String email;
    private final String password;
    private final Walker walker;
    private String username;

    Citizen(DistributionServer server, Browser browser, Dismissed person, boolean scripts) {
        this.mail = MailFolder.of(server);
        this.person = person;
        this.email = person.code().toLowerCase(java.util.Locale.ROOT) + "@example.org";
        this.password = "Prova-2026-" + person.code().substring(0, 6);
        this.walker = new Walker(server, browser, "cittadino", PHONE, scripts);
    }

    /** Registers and confirms the address; as long as nobody has seen who it is, no page shows anything of the person. */
    void registers() {
        walker.open("/registrazione?kind=CITIZEN");
        walker.fill("givenName", person.name());
        walker.fill("familyName", person.surname());
        walker.fill("personCode", person.code());
        walker.fill("email", email);
        walker.page().check("#privacy");
        walker.submit("/registrazione");
        walker.page().navigate(mail.link(email, "/registrazione/conferma"));
        walker.look("conferma");
        username = walker.page().inputValue("#username");
        walker.fill("password", password);
        walker.fill("again", password);
        walker.submit("/registrazione/conferma");
        enters();
        walker.open("/did");
        assertThat(walker.text()).contains("identità verificata").doesNotContain(person.code());
    }

    void enters() {
        walker.login("", username, password);
    }

    /** Gives the declaration: what is known is shown, only the rest is asked. */
    void declares() {
        walker.open("/did");
        walker.submit("/did/inizia");
        for (int i = 0; i < 6 && !walker.page().url().endsWith("/dichiarazione"); i++) {
            walker.look("did-passo");
            answers(walker);
            next("Avanti");
        }
        walker.look("did-dichiarazione");
        walker.page().check("#accept");
        next("Rendi la dichiarazione");
        walker.look("did-resa");
        walker.succeeded("registrata");
        walker.document("main a[href$='/atto.pdf']");
    }

    /** Answers the questions of the declaration that a page asks. */
    static void answers(Walker walker) {
        YES_NO.forEach((name, answer) -> walker.page().locator("#" + name + "-" + answer).all().forEach(Locator::check));
        CHOICES.forEach((name, answer) -> walker.page().locator("select#" + name).all().forEach(field -> field.selectOption(answer)));
        TEXTS.forEach(walker::fillIf);
    }

    private void next(String label) {
        walker.page().waitForNavigation(() -> walker.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).first().click());
        assertThat(walker.has("main [role=alert].alert-danger")).as(walker.text()).isFalse();
    }

    /** Books the first interview in six steps. */
    void books(String office) {
        walker.open("/appuntamenti");
        walker.press("main a.btn[href='/appuntamenti/nuovo']");
        walker.look("prenota-servizio");
        walker.press("main a[href$='servizio=first-interview']");
        walker.look("prenota-ufficio");
        walker.press("main a[href$='ufficio=" + office + "']");
        walker.look("prenota-orario");
        walker.page().locator("main input[name=slot]").first().check();
        walker.submit("/appuntamenti/nuovo");
        walker.look("prenota-motivo");
        walker.fill("note", "Ho perso il lavoro");
        walker.press("main form.fields button.btn-primary");
        walker.look("prenota-recapiti");
        walker.fill("email", email);
        walker.fill("phone", "3300000017");
        walker.press("main form.fields button.btn-primary");
        walker.look("prenota-riepilogo");
        walker.press("main form.fields button.btn-primary");
        walker.look("prenotato");
        walker.succeeded("Appuntamento confermato");
    }

    /** Reads the pact and signs it with the code that comes by e-mail; a wrong code signs nothing. */
    void signs() {
        walker.open("/patto");
        walker.document("main a[href$='/patto.pdf']");
        walker.submit("/codice");
        String code = mail.find(email, CODE);
        walker.fill("code", "000000".equals(code) ? "000001" : "000000");
        walker.submit("/firma");
        walker.look("codice-sbagliato");
        assertThat(walker.text()).contains("non è giusto");
        walker.fill("code", code);
        walker.submit("/firma");
        walker.look("patto-firmato");
        assertThat(walker.has("#code")).isFalse();
        assertThat(walker.text()).contains("Che cosa dovete fare voi", "Il vostro piano");
        walker.document("main a[href$='/patto.pdf']");
    }

    void asks(String office) {
        walker.open("/contatti/richieste");
        walker.page().selectOption("#office", office);
        walker.fill("subject", "Corso di informatica");
        walker.fill("text", "Vorrei sapere quando comincia il prossimo corso.");
        walker.submit("/contatti/richieste");
        walker.look("richiesta-inviata");
        assertThat(walker.text()).contains("Corso di informatica");
    }

    /** Gets a certificate. @return its code of verification */
    String certified() {
        walker.open("/stato-occupazionale");
        assertThat(walker.text()).contains("Disoccupat");
        walker.page().selectOption("#certificate", "STATUS");
        walker.submit("/stato-occupazionale/certificati");
        walker.look("certificato");
        walker.document("main a[href^='/stato-occupazionale/certificati/'][href$='/pdf']");
        return walker.page().locator("main a[href^='/verifica/']").first().getAttribute("href").replaceAll(".*/", "");
    }

    Walker walker() {
        return walker;
    }

    MailFolder mail() {
        return mail;
    }

    String email() {
        return email;
    }

    @Override
    public void close() {
        walker.close();
    }
}
