package it.sintesi.exchange.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator over HTTP, as harnesses and people use it. */
class ControlServletTest {

    private final Simulator simulator = new Simulator(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));

    @BeforeEach
    void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler(server, "/");
        context.addServlet(new ServletHolder(new PartnerServlet(simulator)), "/simulator/*");
        context.addServlet(new ServletHolder(new ControlServlet(simulator)), "/simulator/control/*");
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void recognisesAMessageOnlyWhenItIsToldTo(boolean dedup, int applied) throws Exception {
        call("POST", "control", "{\"partner\":\"inps\",\"dedup\":" + dedup + "}");
        call("POST", "inps/messages", "x");
        call("POST", "inps/messages", "x");
        assertThat(call("GET", "control/inps", null).body()).contains("\"applied\" : " + applied, "\"attempts\" : 2");
        assertThat(call("GET", "inps/messages?day=2026-11-23", null).body()).contains("<Id>message-1</Id>");
        assertThat(call("GET", "inps/messages/message-1", null).body()).contains("ACQUISITO");
        assertThat(call("GET", "inps/messages/other", null).body()).contains("SCONOSCIUTO");
    }

    @Test
    void misbehavesForAsManyAttemptsAsAsked() throws Exception {
        call("POST", "control", "{\"fault\":\"error_500\",\"attempts\":1}");
        assertThat(call("POST", "inail/messages", "x").statusCode()).isEqualTo(500);
        assertThat(call("POST", "inail/messages", "x").statusCode()).isEqualTo(200);
        call("DELETE", "control", null);
        assertThat(simulator.partner("inail").orElseThrow().applied()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"fault\":\"FANTASY\"} | FANTASY", "{\"partner\":\"nobody\"} | partner", "{ | Richiesta non valida"})
    void saysWhatIsWrongWithAWish(String wish, String expected) throws Exception {
        HttpResponse<String> answer = call("POST", "control", wish);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(expected);
    }

    @Test
    void obeysNobodyBehindAProxy() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url("control")).header("X-Forwarded-For", "192.0.2.1").build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return client.send(HttpRequest.newBuilder(url(path)).method(method, publisher).header("Idempotency-Key", "message-1").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI url(String path) {
        return server.getURI().resolve("/simulator/" + path);
    }
}
