package it.sintesi.communications.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.Samples;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.BrowserHarness;
import it.sintesi.web.WebHarness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hiring in a real browser: with and without scripts, by keyboard, narrow and wide. */
class FormsBrowserTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("forms");

    private static final String PERSON = "Lavoratore.AnagraficaCompleta.";

    @Test
    void a_hiring_without_scripts_at_320_pixels() {
        journey(false, 320);
    }

    @Test
    void a_hiring_with_scripts() {
        journey(true, 1280);
    }

    private static void journey(boolean scripts, int width) {
        Province province = new Province(DATABASES.fresh(Engine.DERBY));
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(province.area());
            Sessions.Session session = web.session(Province.CONSULTANT);
            Page page = browser.page(web, session, width, scripts);
            String name = (scripts ? "con" : "senza") + "-script-" + width + "-";
            page.navigate(web.address("/moduli").toString());
            look(browser, page, name + "0-moduli");
            page.selectOption("#kind", "UNILAV.START");
            page.click("main form button[type=submit]");
            look(browser, page, name + "1-avvia");
            press(page, "Comincia");
            look(browser, page, name + "2-datore");
            press(page, "Salva e continua");
            fill(page, PERSON + "Codice-fiscale", "SMPLCU90C15B157W");
            fill(page, PERSON + "Cognome", "Bianchi");
            fill(page, PERSON + "Nome", "Luca");
            fill(page, PERSON + "Cittadinanza", "Italia");
            if (scripts) {
                // What is typed is saved and judged without pressing anything, and what follows from the code fills itself in.
                page.waitForSelector("#Lavoratore-AnagraficaCompleta-Cognome-m .error");
                assertThat(page.inputValue(field(PERSON + "Nascita.Data"))).isEqualTo("1990-03-15");
                fill(page, "Lavoratore.IndirizzoLavoratore.Comune", "Desenz");
                page.waitForSelector("#Lavoratore-IndirizzoLavoratore-Comune-l option", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
                browser.picture(page, name + "3-lavoratore-mentre-si-scrive");
            }
            fill(page, "Lavoratore.IndirizzoLavoratore.Comune", "Desenzano del Garda");
            fill(page, "Lavoratore.IndirizzoLavoratore.Indirizzo", "Viale del Porto 5");
            page.selectOption(field("Lavoratore.LivelloIstruzione"), "40");
            press(page, "Salva e continua");
            // The first mistake: the surname does not go with the fiscal code. The focus is on the list of errors, whose link leads to the field.
            assertThat(page.title()).startsWith("Errore:");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
            look(browser, page, name + "4-lavoratore-errore");
            page.click("#errors a >> nth=0");
            fill(page, PERSON + "Cognome", "Esempi");
            if (!scripts) {
                assertThat(page.inputValue(field(PERSON + "Nascita.Data"))).isEqualTo("1990-03-15");
                assertThat(page.inputValue(field("Lavoratore.IndirizzoLavoratore.Cap"))).isEqualTo("25015");
            }
            press(page, "Salva e continua");
            fill(page, "InizioRapporto.dataInizio", "2026-12-01");
            page.selectOption(field("InizioRapporto.TipologiaContrattuale"), "A.02.00");
            if (scripts) {
                page.waitForSelector("input[name='InizioRapporto.lavoroStagionale']");
            }
            // The second mistake: a term before the beginning.
            fill(page, "InizioRapporto.dataFine", "2026-11-01");
            press(page, "Salva e continua");
            assertThat(page.textContent("#errors")).contains("fine");
            look(browser, page, name + "5-rapporto-errore");
            fill(page, "InizioRapporto.dataFine", "2027-05-31");
            press(page, "Salva e continua");
            fill(page, "InizioRapporto.LivelloInquadramento", "D2");
            page.selectOption(field("InizioRapporto.TipoOrario.codice"), "F");
            fill(page, "InizioRapporto.QualificaProfessionale", "6.2.2.3.1.0");
            fill(page, "InizioRapporto.RetribuzioneCompenso", "27300");
            page.selectOption(field("InizioRapporto.entePrevidenziale"), "01");
            fill(page, "InizioRapporto.codiceEntePrevidenziale", "1700000001");
            fill(page, "InizioRapporto.PatINAIL", "99990001");
            look(browser, page, name + "6-condizioni");
            press(page, "Salva e vai al riepilogo");
            look(browser, page, name + "7-riepilogo");
            press(page, "Invia la comunicazione");
            look(browser, page, name + "8-ricevuta");
            assertThat(page.textContent("main")).contains("1026000000000001", "con delega delega-7");
            assertThat(province.archive).hasSize(1);
            page.navigate(web.address("/moduli").toString());
            look(browser, page, name + "9-moduli-dopo");
        }
    }

    @Test
    void the_other_forms_are_accessible_and_narrow_too() {
        Province province = new Province(DATABASES.fresh(Engine.DERBY));
        String code = province.archived(FormWriter.write(Samples.form("unilav-assunzione")));
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(province.area());
            Sessions.Session session = web.session(Province.EMPLOYER);
            for (int width : List.of(320, 1280)) {
                Page page = browser.page(web, session, width, true);
                for (String kind : List.of("UNILAV.EXTENSION", "UNILAV.TRANSFORMATION", "UNILAV.END", "UNILAV.RECTIFICATION", "UNILAV.CANCELLATION", "UNIURG.START", "VARDATORI.START",
                        "UNISOMM.START", "UNISOMM.END")) {
                    String from = kind.startsWith("UNILAV") ? "&from=" + code : "";
                    page.navigate(web.address("/moduli/avvia?kind=" + kind + from).toString());
                    look(browser, page, "avvia-" + kind + "-" + width);
                    press(page, "Comincia");
                    look(browser, page, "pagina-" + kind + "-" + width);
                    String draft = page.url().replaceAll("/[a-z0-9-]+$", "");
                    page.navigate(draft + "/riepilogo");
                    look(browser, page, "riepilogo-" + kind + "-" + width);
                    if (kind.startsWith("VARDATORI")) {
                        page.navigate(draft + "/spostato-1-1");
                        look(browser, page, "spostato-" + width);
                    }
                }
            }
        }
    }

    @Test
    void the_keyboard_is_enough() {
        Province province = new Province(DATABASES.fresh(Engine.DERBY));
        try (WebHarness web = new WebHarness(); BrowserHarness browser = new BrowserHarness()) {
            web.with(province.area());
            Page page = browser.page(web, web.session(Province.EMPLOYER), 1280, true);
            page.navigate(web.address("/moduli/avvia?kind=UNIURG.START").toString());
            tab(page, "main form button");
            page.keyboard().press("Enter");
            page.waitForURL("**/urgenza");
            for (String text : List.of("SMPLCU90C15B157W", "Esempi", "Luca")) {
                tab(page, "main input.form-control[value='']");
                page.keyboard().type(text);
            }
            tab(page, field("UniUrg.dataInizioRapporto"));
            page.keyboard().type("12122026");
            tab(page, field("UniUrg.motivoUrgenza"));
            page.keyboard().type("Sostituzione improvvisa");
            page.keyboard().press("Enter");
            page.waitForURL("**/datore");
            assertThat(page.textContent("main h1")).contains("Datore di lavoro");
        }
    }

    /** Presses Tab until an element that fits has the focus. */
    private static void tab(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private static String field(String path) {
        return "#" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static void fill(Page page, String path, String value) {
        page.fill(field(path), value);
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(new Page.WaitForNavigationOptions().setWaitUntil(WaitUntilState.LOAD), () -> page.click("main button:has-text('" + button + "')"));
    }

    private static void look(BrowserHarness browser, Page page, String name) {
        browser.picture(page, name);
        // axe is a script itself: pages without scripts are the same pages.
        if (!name.startsWith("senza")) {
            assertThat(browser.violations(page)).isEmpty();
        }
        assertThat(browser.overflows(page)).as(name).isFalse();
    }
}
