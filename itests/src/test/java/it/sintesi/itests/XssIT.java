package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Messages;
import it.sintesi.itests.support.SharedServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names and addresses that come by SOAP and would run in a browser are shown as what they are: text. */
@ExtendWith(SharedServer.class)
class XssIT {

    private static final String SCRIPT = "<script>window." + Traces.ALARM + "=1</script>";
    private static final String IMAGE = "\"'><img src=x onerror=window." + Traces.ALARM + "=1>";
    private static final String COMPANY = Messages.company(40);
    private static final Pattern CODE = Pattern.compile("Codice=(\\d{16})");
    private static DistributionServer server;
    private static Browser browser;

    @BeforeAll
    static void start(DistributionServer shared) {
        server = shared;
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void whatCameBySoapIsShownAsText() {
        String sample = Messages.fresh(FormKind.UNILAV);
        String worker = first(Pattern.compile("<codice-fiscale>(\\w{16})<"), sample);
        String surname = first(Pattern.compile("<cognome>([^<]+)<"), sample);
        // The letters of the fiscal code must still be those of the surname: what is added comes after its first three consonants.
        String document = sample.replaceAll("codiceFiscale=\"" + Messages.OFFICINE + "\" denominazione=\"[^\"]*\"", "codiceFiscale=\"" + COMPANY + "\" denominazione=\""
                + Matcher.quoteReplacement(xml("Prova " + SCRIPT)) + "\"").replace("<cognome>" + surname + "<", "<cognome>" + xml(surname + IMAGE) + "<")
                .replaceFirst("(?s)(<IndirizzoLavoratore>.*?<Indirizzo>)[^<]*", "$1" + Matcher.quoteReplacement(xml("Via " + IMAGE)));
        HttpResponse<String> answer = server.client("studio").soap(Client.Soap.V11, FormKind.UNILAV, document, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(SCRIPT).doesNotContain("<img");
        Matcher code = CODE.matcher(answer.body());
        assertThat(code.find()).as("the formats allow these characters, so they arrive: %s", answer.body()).isTrue();

        Await.until("the register has learnt the worker", Duration.ofSeconds(20), () -> server.client("admin").get(Client.REST + "?worker=" + worker).body().contains(code.group(1)));
        try (BrowserContext window = browser.window(1280, true)) {
            Page page = window.newPage();
            Browser.loginByKeyboard(page, server, "/console", "admin");
            int shown = 0;
            for (String path : List.of("/console/communications", "/console/communications/" + code.group(1), "/console/companies/" + COMPANY,
                    "/console/search?text=" + worker, "/console/search?text=" + URLEncoder.encode("Prova <script>", StandardCharsets.UTF_8), "/console/people/" + worker)) {
                page.navigate(server.ready().address() + path);
                assertThat(page.evaluate("window." + Traces.ALARM)).as("ran on %s", path).isNull();
                assertThat(page.locator("img[src=x]").count()).as("markup on %s", path).isZero();
                shown += page.innerText("body").contains("window." + Traces.ALARM + "=1") ? 1 : 0;
            }
            assertThat(shown).as("pages that show the text itself").isGreaterThanOrEqualTo(3);
            Browser.picture(page, "xss-persona");
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
