package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.Browser;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DemoFolder;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.MailFolder;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The end of a job of fifteen months ago is cancelled by SOAP, for a person who is unemployed, holds a certificate and has an open case. Status, ledger,
 * certificate and case follow, where people look and where it is written down.
 */
class CorrectionIT {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** The citizen of the demonstration. */
    private static final String ELISA = FiscalCode.compute("ZANOLA", "ELISA", LocalDate.of(1988, 3, 14), "F", "B157").code();
    private static final String EMAIL = "cittadino@example.org";
    private static DistributionServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = Distribution.built().server(DemoFolder.copy("correction"), "--demo").start();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void whatFollowsFromOldCorrections() throws IOException {
        String operator = operator();
        try (Walker citizen = new Walker(server, browser, "correzione-cittadina", 390, true); Walker desk = new Walker(server, browser, "correzione-operatore", 1280, true)) {
            citizen.login("", "cittadino", server.ready().accounts().get("cittadino"));
            desk.login("/console", operator, server.ready().accounts().get(operator));
            String certificate = certificate(citizen);
            assertThat(verified(certificate)).contains("autentico e valido");
            String sanction = sanction(desk);
            long told = MailFolder.of(server).count(EMAIL);

            Cancelled end = cancel("Cessazione");
            follows(citizen, desk, end, certificate, sanction);
            assertThat(status(desk)).as("she never left the works").contains("Occupat");
            assertThat(MailFolder.of(server).count(EMAIL)).isGreaterThan(told);
            assertThat(MailFolder.of(server).find(EMAIL, Pattern.compile("Motivo: (Cessazione[^.]*)"))).contains(end.by());
            assertThat(MailFolder.of(server).find(EMAIL, Pattern.compile("certificati non valgono più: ([^.]*)"))).isNotBlank();
        }
    }

    /** Where people look and where it is written down. */
    private static void follows(Walker citizen, Walker desk, Cancelled end, String certificate, String sanction) {
        Await.until("the certificate is superseded", Duration.ofSeconds(30), () -> verified(certificate).contains("superato"));
        assertThat(verified(certificate)).contains("un fatto nuovo o corretto").doesNotContain(ELISA);
        citizen.open("/stato-occupazionale");
        assertThat(citizen.text()).contains("superato", end.by());
        desk.open("/console/people/" + ELISA + "/status");
        assertThat(desk.text()).contains(end.by(), "superato");
        desk.press("main a[href*='/status/versions/']");
        desk.look("differenza");
        assertThat(desk.text()).contains(end.by(), "Disoccupat");
        Await.until("the open case is marked", Duration.ofSeconds(30), () -> {
            desk.page().navigate(server.ready().address() + sanction);
            return desk.text().contains("non era disoccupata");
        });
        desk.look("pratica-da-rivedere");
        desk.open("/console/people/" + ELISA);
        ConsoleSession admin = ConsoleSession.login(server, "/console", "admin");
        assertThat(admin.get("/console/audit?person=" + ELISA).body()).as("the trail tells who changed what").contains("status.");
        assertThat(admin.get("/console/communications/" + end.code()).body()).contains("Annullat");
    }

    private static String status(Walker desk) {
        desk.page().navigate(server.ready().address() + "/console/people/" + ELISA + "/status");
        return desk.page().locator("main p.count").first().innerText();
    }

    /** An operator of her office. */
    private static String operator() {
        return server.ready().accounts().keySet().stream().filter(account -> account.startsWith("operatore"))
                .filter(account -> ConsoleSession.login(server, "/console", account).get("/console/people/" + ELISA + "/status").statusCode() == 200).findFirst().orElseThrow();
    }

    private static String certificate(Walker citizen) {
        citizen.open("/stato-occupazionale");
        citizen.page().selectOption("#certificate", "STATUS");
        citizen.submit("/stato-occupazionale/certificati");
        return citizen.page().locator("main ul.papers a[href^='/verifica/']").first().getAttribute("href").replaceAll(".*/", "");
    }

    private static String verified(String certificate) {
        return server.client(null).get("/verifica/" + certificate).body();
    }

    /** She refused a suitable offer today. @return address of the case */
    private static String sanction(Walker desk) {
        String today = LocalDate.now(ROME).toString();
        desk.open("/console/people/" + ELISA + "/sanctions/offer");
        desk.fill("day", today);
        desk.page().selectOption("#coherence", "SAME");
        desk.fill("start", LocalDate.now(ROME).plusDays(20).toString());
        desk.fill("weeklyHours", "40");
        desk.fill("lastHours", "40");
        desk.fill("monthlyPay", "1900");
        desk.fill("minimumPay", "1500");
        desk.fill("kilometres", "5");
        desk.fill("transitMinutes", "15");
        desk.press("form[method=get][action$='/sanctions/offer'] button");
        desk.look("offerta-congrua");
        desk.page().locator("main details summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("rifiutato")).click();
        desk.fill("employer", "Officine di prova");
        desk.fill("job", "Addetta al magazzino");
        desk.fill("refusedOn", today);
        desk.press("form[method=post][action$='/sanctions/offer'] button");
        desk.look("pratica-aperta");
        assertThat(desk.text()).doesNotContain("non era disoccupata");
        return desk.page().url().replaceAll("https?://[^/]+|\\?.*", "");
    }

    /** A communication that is cancelled, and the one that cancels it. */
    private record Cancelled(String code, String by) {
    }

    private static List<String> codes(Client officine) throws IOException {
        return new ObjectMapper().readTree(officine.get(Client.REST + "?worker=" + ELISA).body()).path("items").findValuesAsText("code");
    }

    /** Cancels the communication of the works about her that has such an element, by SOAP. */
    private static Cancelled cancel(String element) throws IOException {
        Client officine = server.client("officine");
        for (JsonNode row : new ObjectMapper().readTree(officine.get(Client.REST + "?worker=" + ELISA).body()).path("items")) {
            String code = row.path("code").asText();
            String message = officine.get(Client.REST + "/" + code + "/message").body();
            if (message.contains("<" + element) && row.path("state").asText().equals("VALID")) {
                String now = OffsetDateTime.now(ROME).truncatedTo(ChronoUnit.SECONDS).toString();
                String cancelling = message.replaceFirst("dataInvio=\"[^\"]*\"", "dataInvio=\"" + now + "\"").replaceFirst("codiceComunicazione=\"[^\"]*\"", "codiceComunicazione=\"0000000000000000\"")
                        .replaceAll(" delegato=\"[^\"]*\" tipoDelegato=\"[^\"]*\"", "").replaceAll(" codiceComunicazionePrecedente=\"[^\"]*\"", "").replaceFirst("protocollo=\"[^\"]*\"", "protocollo=\"00000000\"")
                        .replaceFirst(" versione=", " codiceComunicazionePrecedente=\"" + code + "\" versione=").replaceFirst("TipoComunicazione>[^<]*", "TipoComunicazione>04");
                List<String> before = codes(officine);
                assertThat(officine.soap(Client.Soap.V11, FormKind.UNILAV, cancelling, null).body()).contains("Tipo_Risposta>OK<");
                return new Cancelled(code, codes(officine).stream().filter(one -> !before.contains(one)).findFirst().orElseThrow());
            }
        }
        throw new AssertionError("No communication with " + element + " among " + officine.get(Client.REST + "?worker=" + ELISA).body());
    }
}
