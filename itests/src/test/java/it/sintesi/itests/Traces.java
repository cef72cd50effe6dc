package it.sintesi.itests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What people leave behind when they use the pages, so that no page is empty for those who look at all of them. Every free text carries something that a
 * browser would run if a page printed it as it is.
 */
final class Traces {

    /** Set on the window by any of the payloads that runs. */
    static final String ALARM = "sintesiXss";
    /** Markup, an attribute, a template and a link. */
    static final String PAYLOAD = "\"'><script>window." + ALARM + "=1</script><img src=x onerror=\"window." + ALARM + "=1\">{{7*7}}<a href=\"javascript:window." + ALARM + "=1\">x</a>";

    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final DistributionServer server;
    private final Browser browser;

    private Traces(DistributionServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    /** Leaves the traces. */
    static void leave(DistributionServer server, Browser browser) {
        Traces traces = new Traces(server, browser);
        traces.citizen();
        traces.staff();
        traces.employer();
        traces.consultant();
        traces.passerBy();
    }

    private interface Doing {
        void with(Page page);
    }

    private void as(String shell, String account, Doing doing) {
        try (BrowserContext window = browser.window(1280, true)) {
            Page page = window.newPage();
            if (account != null) {
                Browser.loginByKeyboard(page, server, shell, account);
            }
            doing.with(page);
        }
    }

    private void citizen() {
        as("", "cittadino", page -> {
            open(page, "/area-personale/carriera");
            page.waitForNavigation(() -> page.click("main a[href^='/area-personale/carriera/'] >> nth=0"));
            page.waitForNavigation(() -> page.click("main a[href*='/contestazioni/nuova']"));
            page.fill("#wrong", "La data " + PAYLOAD);
            page.fill("#right", "Un'altra " + PAYLOAD);
            page.setInputFiles("#file", new FilePayload("prova.pdf", "application/pdf", SCAN));
            send(page, "/area-personale/contestazioni");
        });
    }

    private void staff() {
        as("/console", "admin", page -> {
            open(page, "/console/boards/new");
            page.fill("#title", "Corso " + PAYLOAD);
            page.fill("#body", "Testo " + PAYLOAD);
            page.fill("#firstDay", today().toString());
            page.fill("#lastDay", today().plusDays(30).toString());
            send(page, "/console/boards");
            open(page, "/console/helpdesk/news/new");
            page.fill("[name=title]", "Avviso " + PAYLOAD);
            page.fill("[name=body]", "Testo " + PAYLOAD);
            page.selectOption("#state", "PUBLISHED");
            send(page, "/console/helpdesk/news/new");
            open(page, "/console/helpdesk/outages/new");
            page.fill("[name=from]", today().minusDays(2) + "T08:00");
            page.fill("[name=to]", today().minusDays(2) + "T10:30");
            page.check("[name=services] >> nth=0");
            page.fill("[name=cause]", "Guasto " + PAYLOAD);
            page.fill("[name=text]", "Testo " + PAYLOAD);
            send(page, "/console/helpdesk/outages/new");
        });
    }

    private void employer() {
        as("", "officine", page -> {
            open(page, "/caricamenti");
            page.setInputFiles("#file", new FilePayload("invio.xml", "application/xml", Messages.fresh(FormKind.UNIURG).getBytes(StandardCharsets.UTF_8)));
            page.check("#checkOnly");
            send(page, "/caricamenti");
            open(page, "/moduli/avvia?form=UNIURG&event=START&company=" + Messages.OFFICINE);
            send(page, "/moduli/avvia");
            page.fill("main input.form-control[type=text]:not([readonly]) >> nth=1", PAYLOAD);
            page.waitForNavigation(() -> page.click("form[action^='/moduli/'] button[name=leave]"));
        });
        as("/console", "operatore", page -> {
            open(page, "/console/uploads");
            if (page.locator("main form[action='/console/uploads']").count() > 0) {
                page.setInputFiles("#file", new FilePayload("ufficio.xml", "application/xml", Messages.fresh(FormKind.UNIURG).getBytes(StandardCharsets.UTF_8)));
                page.check("#checkOnly");
                send(page, "/console/uploads");
            }
            open(page, "/console/communications?text=prova");
        });
    }

    private void consultant() {
        as("", "studio", page -> {
            open(page, "/deleghe");
            page.fill("#company", Messages.company(20));
            page.selectOption("#kind", "LABOUR_CONSULTANT");
            page.check("#scope-COMMUNICATIONS");
            page.fill("#note", "Nota " + PAYLOAD);
            page.setInputFiles("#document", new FilePayload("delega.pdf", "application/pdf", SCAN));
            send(page, "/deleghe");
        });
    }

    private void passerBy() {
        as("", null, page -> {
            open(page, "/segnalazione?page=/uffici");
            Locator text = page.locator("main textarea");
            text.first().fill("Segnalazione " + PAYLOAD);
            send(page, "/segnalazione");
        });
    }

    private void open(Page page, String path) {
        page.navigate(server.ready().address() + path);
    }

    /** Sends a form and fails when the page shows it again. */
    private static void send(Page page, String action) {
        int[] status = {0};
        page.onResponse(answer -> {
            if (answer.request().method().equals("POST") && answer.url().replaceAll("\\?.*", "").endsWith(action)) {
                status[0] = answer.status();
            }
        });
        page.waitForNavigation(() -> page.click("main form[action='" + action + "'] button[type=submit] >> nth=0"));
        if (status[0] != 302 && status[0] != 303) {
            throw new AssertionError(action + " answered " + status[0] + ": " + page.locator("main").innerText());
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Rome"));
    }
}
