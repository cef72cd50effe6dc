package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.Distribution;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Listeners;
import it.sintesi.itests.support.Copies;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Start and stop: always, cleanly, with nothing open that need not be, and never an empty server. */
class StartIT {

    /** Long form: {@code -Dsintesi.starts=20}. */
    private static final int STARTS = Integer.getInteger("sintesi.starts", 3);

    @Test
    void everyStartServesAndEveryStopIsQuick() throws Exception {
        Path data = Distribution.freshFolder("start");
        try (DistributionServer server = Distribution.built().server(data)) {
            for (int i = 1; i <= STARTS; i++) {
                server.start();
                assertThat(server.ready().address()).isEqualTo("http://127.0.0.1:" + server.port());
                assertThat(server.ready().millis()).isPositive();
                assertThat(ProcessHandle.of(server.ready().pid()).flatMap(p -> p.info().command()).orElse("")).endsWith("java");
                Client nobody = server.client(null);
                assertThat(nobody.healthy()).as("start " + i).isTrue();
                assertThat(nobody.get(Client.SOAP + "?wsdl").statusCode()).isEqualTo(200);
                assertThat(nobody.get("/console/login").statusCode()).isEqualTo(200);
                System.out.println("Start " + i + ": ready in " + server.ready().millis() + " ms, stopped in " + server.stop() + " ms");
                assertThat(data.resolve("ready.json")).doesNotExist();
            }
        }
    }

    @Test
    void aNewSystemHasOneAdministratorWithAOneTimePasswordAndNothingOpenButTwoPorts() throws Exception {
        try (DistributionServer server = Distribution.built().server(Distribution.freshFolder("bare")).start()) {
            assertThat(server.ready().demo()).isFalse();
            assertThat(server.ready().accounts()).isEmpty();
            assertThat(Listeners.of(server.ready().pid())).as("listeners, compare src/test/resources/listeners.txt").isEqualTo(Listeners.expected(server));
            headersGiveNothingAway(server);
            defaultAccountsAreRefused(server);
            Matcher password = Pattern.compile("password: (\\S+)").matcher(server.console());
            assertThat(password.find()).as(server.console()).isTrue();
            ConsoleSession session = new ConsoleSession(server.ready().address());
            assertThat(session.login("/console", "admin", password.group(1)).statusCode()).isIn(302, 303);
            HttpResponse<String> home = session.get("/console/");
            assertThat(home.statusCode()).as("the one-time password must be changed first").isIn(302, 303);
            assertThat(home.headers().firstValue("Location").orElse("")).contains("/password");
            assertThat(server.log().mentions(password.group(1))).as("password in the log").isFalse();
        }
    }

    private static void defaultAccountsAreRefused(DistributionServer server) {
        for (String[] known : new String[][] {{"karaf", "karaf"}, {"operatore", "Brescia-2026"}, {"nodo", "Brescia-2026"}}) {
            assertThat(new Client(server.ready().address(), known[0], known[1]).get(Client.REST).statusCode()).as(known[0]).isEqualTo(401);
        }
        assertThat(server.client(null).get("/simulator/control").statusCode()).isEqualTo(404);
    }

    private static void headersGiveNothingAway(DistributionServer server) {
        Client nobody = server.client(null);
        for (String path : List.of("/", "/console/login", Client.REST, Client.SOAP + "?wsdl", "/nothing/here", "/cxf", "/health/live")) {
            HttpResponse<String> answer = nobody.get(path);
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).as(path).isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("Jetty", "Apache CXF", "Available SOAP services", "\tat ");
        }
        for (String path : List.of("/", "/console/", Client.REST, Client.SOAP)) {
            int status = Client.text(nobody.request(path).method("TRACE", HttpRequest.BodyPublishers.noBody()).build()).statusCode();
            assertThat(status).as("TRACE " + path).isBetween(400, 501);
        }
    }

    @Test
    void aFeatureThatDoesNotResolveStopsTheStart() throws Exception {
        Distribution copy = Copies.distribution("broken-feature");
        Path features = Copies.features(copy);
        Files.writeString(features, Files.readString(features).replaceFirst("<feature name=\"sintesi-platform\"([^>]*)>",
                "<feature name=\"sintesi-platform\"$1><requirement>osgi.wiring.package;filter:=\"(osgi.wiring.package=it.sintesi.does.not.exist)\"</requirement>"));
        failsNaming(copy, "it.sintesi.does.not.exist");
    }

    @Test
    void aBundleWhoseBlueprintIsBrokenStopsTheStart() throws Exception {
        Distribution copy = Copies.distribution("broken-blueprint");
        Copies.rewrite(copy, "registry", "OSGI-INF/blueprint/", text -> text.replaceFirst("class=\"it\\.sintesi\\.[A-Za-z.]+\"", "class=\"it.sintesi.registry.NotThere\""));
        failsNaming(copy, "registry");
    }

    @Test
    void aMigrationThatFailsStopsTheStart() throws Exception {
        Distribution copy = Copies.distribution("broken-migration");
        Copies.rewrite(copy, "communications", "db/communications/", text -> text.replaceFirst("CREATE TABLE", "CREATE TABEL"));
        failsNaming(copy, "communications");
    }

    private static void failsNaming(Distribution broken, String reason) {
        try (DistributionServer server = broken.server(Distribution.freshFolder("broken"), "--wait", "45")) {
            server.launch();
            int code = server.awaitExit(Duration.ofSeconds(90));
            assertThat(code).as(server.console()).isNotZero();
            assertThat(server.console()).contains(reason).contains("sintesi:");
        }
    }
}
