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
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The end of a job of more than two years ago is cancelled by SOAP by the employer who told it (after five days a correction may no longer change essential data, UL-021,
 * a cancellation has no term). On it rest a declaration, four certificates and an open case of the demonstration: status, ledger, certificates and case follow, where
 * people look and where it is written down.
 */
class CorrectionIT {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** Told by hand in the demonstration ({@code told.csv}, OLD_MISTAKE). */
    private static final String PAOLA = FiscalCode.compute("GHIDINI", "PAOLA", LocalDate.of(1990, 5, 8), "F", "B149").code();
    private static final String ACCOUNT = "cittadino2";
    private static final String EMAIL = ACCOUNT + "@example.org";
    private static final String OPERATOR = "operatore";
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
        try (Walker citizen = new Walker(server, browser, "correzione-cittadina", 390, true); Walker desk = new Walker(server, browser, "correzione-operatore", 1280, true)) {
            citizen.login("", ACCOUNT, server.ready().accounts().get(ACCOUNT));
            desk.login("/console", OPERATOR, server.ready().accounts().get(OPERATOR));
            List<String> certificates = certificates(citizen);
            assertThat(certificates).as("one with each confirmation of availability").hasSize(4).allSatisfy(code -> assertThat(verified(code)).contains("autentico e valido"));
            String sanction = sanction(desk);
            assertThat(status(desk)).contains("Disoccupat");
            long told = MailFolder.of(server).count(EMAIL);

            Cancelled end = cancel("Cessazione");
            assertThat(end.day()).as("the event is older than two years").isBefore(LocalDate.now(ROME).minusYears(2));
            follows(citizen, desk, end, certificates, sanction);
            assertThat(status(desk)).as("she never left the works").contains("Occupat");
            assertThat(MailFolder.of(server).count(EMAIL)).isGreaterThan(told);
            assertThat(MailFolder.of(server).find(EMAIL, Pattern.compile("Motivo: (Annullamento \\(cessazione\\)[^.]*)"))).contains(end.by());
            assertThat(MailFolder.of(server).find(EMAIL, Pattern.compile("certificati non valgono più: ([^.]*)")).split(",\\s*")).hasSize(4);
        }
    }

    /** Where people look and where it is written down. */
    private static void follows(Walker citizen, Walker desk, Cancelled end, List<String> certificates, String sanction) {
        for (String certificate : certificates) {
            Await.until("the certificate is superseded", Duration.ofSeconds(30), () -> verified(certificate).contains("superato"));
            assertThat(verified(certificate)).contains("un fatto nuovo o corretto").doesNotContain(PAOLA);
        }
        citizen.open("/stato-occupazionale");
        assertThat(citizen.text()).contains("superato", end.by());
        desk.open("/console/people/" + PAOLA + "/status");
        assertThat(desk.text()).contains("Annullamento (cessazione) comunicato con " + end.by(), "superato");
        desk.press("main a[href*='/status/versions/']");
        desk.look("differenza");
        assertThat(desk.text()).contains(end.by(), "Disoccupat", "Occupat");
        Await.until("the open case is marked", Duration.ofSeconds(30), () -> {
            desk.page().navigate(server.ready().address() + sanction);
            return desk.text().contains("non era disoccupata");
        });
        desk.look("pratica-da-rivedere");
        desk.open("/console/people/" + PAOLA + "?area=communications");
        assertThat(desk.text()).as("the timeline tells the cancellation, though the work was in the territory of another office").contains("Annullamento: Cessazione", end.by());
        ConsoleSession admin = ConsoleSession.login(server, "/console", "admin");
        assertThat(admin.get("/console/audit?person=" + PAOLA).body()).as("the trail tells who changed what").contains("status.");
        assertThat(admin.get("/console/communications/" + end.code()).body()).contains("Annullat");
        JsonNode by = rows().stream().filter(row -> row.path("code").asText().equals(end.by())).findFirst().orElseThrow();
        assertThat(by.path("communicationKind").asText()).isEqualTo("04");
        assertThat(by.path("protocol").asText()).as("the cancellation is an act").matches("\\d{4}/\\d+");
    }

    private static String status(Walker desk) {
        desk.page().navigate(server.ready().address() + "/console/people/" + PAOLA + "/status");
        return desk.page().locator("main p.count").first().innerText();
    }

    /** Codes of the certificates that the demonstration holds. */
    private static List<String> certificates(Walker citizen) {
        citizen.open("/stato-occupazionale");
        return citizen.page().locator("main ul.papers a[href^='/verifica/']").all().stream().map(link -> link.getAttribute("href").replaceAll(".*/", "")).distinct().toList();
    }

    private static String verified(String certificate) {
        return server.client(null).get("/verifica/" + certificate).body();
    }

    /** The case of the demonstration that is open: a suitable offer was refused. @return its address */
    private static String sanction(Walker desk) {
        desk.open("/console/people/" + PAOLA + "/sanctions");
        desk.press("main a[href*='/console/sanctions/']");
        desk.look("pratica-aperta");
        assertThat(desk.text()).contains("Offerta di").doesNotContain("non era disoccupata");
        return desk.page().url().replaceAll("https?://[^/]+|\\?.*", "");
    }

    /** A communication that is cancelled, the day of its event, and the one that cancels it. */
    private record Cancelled(String code, LocalDate day, String by) {
    }

    /** What the works told about her. */
    private static List<JsonNode> rows() {
        List<JsonNode> rows = new ArrayList<>();
        try {
            new ObjectMapper().readTree(server.client("officine").get(Client.REST + "?worker=" + PAOLA).body()).path("items").forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> codes() {
        return rows().stream().map(row -> row.path("code").asText()).toList();
    }

    /** Cancels the communication of the works about her that has such an element, by SOAP. */
    private static Cancelled cancel(String element) throws IOException {
        Client officine = server.client("officine");
        for (JsonNode row : rows()) {
            String code = row.path("code").asText();
            String message = officine.get(Client.REST + "/" + code + "/message").body();
            if (message.contains("<" + element) && row.path("state").asText().equals("VALID")) {
                String now = OffsetDateTime.now(ROME).truncatedTo(ChronoUnit.SECONDS).toString();
                String cancelling = message.replaceFirst("dataInvio=\"[^\"]*\"", "dataInvio=\"" + now + "\"").replaceFirst("codiceComunicazione=\"[^\"]*\"", "codiceComunicazione=\"0000000000000000\"")
                        .replaceAll(" delegato=\"[^\"]*\" tipoDelegato=\"[^\"]*\"", "").replaceAll(" codiceComunicazionePrecedente=\"[^\"]*\"", "").replaceFirst("protocollo=\"[^\"]*\"", "protocollo=\"00000000\"")
                        .replaceFirst(" versione=", " codiceComunicazionePrecedente=\"" + code + "\" versione=").replaceFirst("TipoComunicazione>[^<]*", "TipoComunicazione>04");
                List<String> before = codes();
                assertThat(officine.soap(Client.Soap.V11, FormKind.UNILAV, cancelling, null).body()).contains("Tipo_Risposta>OK<");
                return new Cancelled(code, LocalDate.parse(row.path("eventDate").asText()), codes().stream().filter(one -> !before.contains(one)).findFirst().orElseThrow());
            }
        }
        throw new AssertionError("No communication with " + element + " among " + rows());
    }
}
