package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Pdf;
import java.util.Locale;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Somebody on a journey: a window, pictures of each stop, and at each stop one heading, no violation of WCAG and nothing that scrolls sideways. */
final class Walker implements AutoCloseable {

    private static final int NARROW = 320;
    private static final int HEIGHT = 900;
    private final DistributionServer server;
    private final String name;
    private final int width;
    private final boolean scripts;
    private final BrowserContext window;
    private final Page page;
    private int picture;

    Walker(DistributionServer server, Browser browser, String name, int width, boolean scripts) {
        this.server = server;
        this.name = name;
        this.width = width;
        this.scripts = scripts;
        this.window = browser.window(width, scripts);
        this.page = window.newPage();
    }

    Page page() {
        return page;
    }

    void login(String shell, String username, String password) {
        open(shell + "/login");
        fill("username", username);
        fill("password", password);
        press("main form:has(#password) button[type=submit]:not(.visually-hidden)");
        assertThat(page.url()).doesNotContain("/login");
    }

    void open(String path) {
        page.navigate(server.ready().address() + path);
        look(path.replaceAll("\\?.*", "").replaceAll("[^a-z]+", "-"));
    }

    /** Keeps a picture and checks the page. */
    void look(String stop) {
        Browser.picture(page, String.format(Locale.ROOT, "%s-%s-%02d-%s", name, scripts ? "con" : "senza", ++picture, stop.replaceAll("^-|-$", "")));
        assertThat(page.locator("h1").count()).as(page.url() + " " + page.title()).isEqualTo(1);
        if (scripts) {
            assertThat(Browser.violations(page)).as(stop).isEmpty();
            assertThat(Browser.overflows(page)).as(page.url() + " is wider than the window").isFalse();
        }
    }

    /** Looks at the page as it is, and in a window as narrow as WCAG asks for. */
    void lookNarrow(String stop) {
        look(stop);
        page.setViewportSize(NARROW, HEIGHT);
        look(stop + "-stretto");
        page.setViewportSize(width, HEIGHT);
    }

    /** Presses something that leads to another page. */
    void press(String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    /** Sends a form by the end of its address. */
    void submit(String action) {
        press("form[action$='" + action + "'] button[type=submit]:not(.visually-hidden)");
    }

    void fill(String id, String value) {
        page.fill("#" + id, value);
    }

    /** Fills a field if the page has it. */
    void fillIf(String id, String value) {
        if (page.locator("#" + id).count() > 0) {
            fill(id, value);
        }
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    String text() {
        return page.locator("main").innerText();
    }

    void succeeded(String saying) {
        assertThat(has(".alert-success")).as(page.url() + "\n" + text()).isTrue();
        assertThat(page.locator(".alert-success").first().innerText()).contains(saying);
    }

    /** A document behind the first link that matches: a PDF/A, by veraPDF. */
    byte[] document(String link) {
        String address = page.locator(link).first().getAttribute("href");
        APIResponse answer = page.request().get(server.ready().address() + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(Pdf.problems(answer.body(), PDFAFlavour.PDFA_2_A)).as(address).isEmpty();
        assertThat(Pdf.problems(answer.body(), PDFAFlavour.PDFUA_1)).as(address).isEmpty();
        return answer.body();
    }

    @Override
    public void close() {
        window.close();
    }
}
