package it.sintesi.communications.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import it.sintesi.communications.format.Samples;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are not meant well: an error code for each, soon, and the server stays well. */
class HostileTest {
    private static final int MUTANTS = 2_000;
    private static CommunicationsArea area;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        area = new CommunicationsArea(new Services(new FakeIntake(), new FakeArchive(), new FakeUploads(), new FakeRelations(), new FakeCatalogue(), new FakeArrivals()), Limits.DEFAULT);
        server = new TestServer(new FakeAccounts(), area);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        area.close();
    }

    private static String envelope(String header, String body) {
        return "<e:Envelope xmlns:e=\"" + Http.NS11 + "\"><e:Header>" + header + "</e:Header><e:Body>" + body + "</e:Body></e:Envelope>";
    }

    private static String request(String text) {
        return "<t:richiesta_RichiestaRispostaSincrona_UniUrg xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"><t:UniUrgXML>" + text
                + "</t:UniUrgXML></t:richiesta_RichiestaRispostaSincrona_UniUrg>";
    }

    static Stream<Arguments> hostile() {
        String good = request(Http.escape(Samples.text("uniurg")));
        String attributes = " a%d=\"x\"";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            many.append(attributes.formatted(i));
        }
        return Map.ofEntries(
                Map.entry("nothing", ""),
                Map.entry("garbage", "\u0000\u0001\u0002 non sono XML"),
                Map.entry("not soap", "<a/>"),
                Map.entry("another version", envelope("", good).replace(Http.NS11, "urn:altro")),
                Map.entry("doctype", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + envelope("", good)),
                Map.entry("entities", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + envelope("", request("&b;"))),
                Map.entry("deep body", envelope("", request("<a>".repeat(50_000) + "</a>".repeat(50_000)))),
                Map.entry("deep header", envelope("<a>".repeat(50_000) + "</a>".repeat(50_000), good)),
                Map.entry("wide header", envelope("<a/>".repeat(100_000), good)),
                Map.entry("many elements", envelope(("<a>" + "<b/>".repeat(900) + "</a>").repeat(60), good)),
                Map.entry("many attributes", envelope("<a" + many + "/>", good)),
                Map.entry("long attribute", envelope("<a b=\"" + "x".repeat(200_000) + "\"/>", good)),
                Map.entry("long text", envelope("", request("x".repeat(1_500_000)))),
                Map.entry("cut off", envelope("", good).replace("</e:Body></e:Envelope>", "")),
                Map.entry("two bodies", envelope("", good + good)),
                Map.entry("unknown operation", envelope("", "<t:altro xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"/>")),
                Map.entry("other namespace", envelope("", good.replace("comobbl/types", "altro"))),
                Map.entry("child element", envelope("", request("<UniUrg/>"))),
                Map.entry("empty payload", envelope("", request(""))),
                Map.entry("empty body", envelope("", "")),
                Map.entry("inner doctype", envelope("", request(Http.escape("<!DOCTYPE x>" + Samples.text("uniurg").replaceFirst("<\\?xml[^>]*>", ""))))))
                .entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void soapAnswersWithAnError(String name, String body) throws Exception {
        HttpResponse<String> answer = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Http.post(server.url("/services/communications"), "impresa", "text/xml", body));
        assertError(name, answer);
        assertThat(answer.body()).doesNotContain("wstx", "javax", "org.apache", "Exception", "/etc/passwd", "root:");
        assertWell();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void restAnswersWithAnError(String name, String body) throws Exception {
        for (String type : new String[] {"application/xml", "application/json"}) {
            HttpResponse<String> answer = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Http.post(server.url("/api/communications"), "impresa", type, body));
            assertThat(answer.statusCode()).as(name + " " + answer.body()).isIn(400, 413, 422);
            assertThat(answer.body()).contains("\"errors\":[{");
        }
        assertWell();
    }

    private static void assertError(String name, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).as(name).contains("Tipo_Risposta>KO<", "CodiceAnomalia");
        } else {
            assertThat(answer.statusCode()).as(name + " " + answer.body()).isBetween(400, 413);
            assertThat(answer.body()).as(name).contains("<faultcode>", "<faultstring");
        }
    }

    private static void assertWell() throws Exception {
        HttpResponse<String> answer = Http.post(server.url("/services/communications"), "impresa", "text/xml", envelope("", request(Http.escape(Samples.text("uniurg")))));
        assertThat(answer.body()).contains("Tipo_Risposta>OK<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/communications", "/api/communications"})
    void tooLargeIsRefusedBeforeItIsParsed(String path) throws Exception {
        HttpResponse<String> answer = Http.post(server.url(path), "impresa", path.startsWith("/s") ? "text/xml" : "application/xml", "x".repeat(2_000_001));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml; charset=banana", "multipart/related; boundary=b; type=\"text/xml\"", "text/html", "application/json"})
    void contentTypesThatAreNotSoapAreRefused(String type) throws Exception {
        HttpResponse<String> answer = Http.post(server.url("/services/communications"), "impresa", type, envelope("", "x"));
        assertThat(answer.statusCode()).isBetween(400, 415);
        assertThat(answer.body()).contains("Fault");
    }

    @Test
    void compressedContentIsRefused() throws Exception {
        assertThat(Http.post(server.url("/services/communications"), "impresa", "text/xml", "x", "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5000\r\n\r\n<a>", "Transfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n"})
    void aBodyThatDoesNotComeIsTimedOut(String rest) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5_000);
            String head = "POST /services/communications HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nAuthorization: " + Http.basic("impresa") + "\r\n";
            OutputStream out = socket.getOutputStream();
            out.write((head + rest).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("Connection: close", "faultstring");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Http.NS11, Http.NS12})
    void anEnvelopeWithoutBodyIsTheSendersFault(String version) throws Exception {
        HttpResponse<String> answer = Http.post(server.url("/services/communications"), "impresa", Http.contentType(version), "<e:Envelope xmlns:e=\"" + version + "\"></e:Envelope>");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Fault", "non è leggibile");
    }

    @Test
    void aBodyThatDripsIsTimedOutEvenWhenJettyItselfGivesUp() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /services/communications HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\nAuthorization: " + Http.basic("impresa")
                    + "\r\n\r\n<").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            // Jetty looks at the rate when the second piece comes.
            LockSupport.parkNanos(300_000_000L);
            out.write('a');
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 408").contains("faultstring");
        }
    }

    @Test
    void aChunkedBodyIsTakenAndTheConnectionClosed() throws Exception {
        String body = envelope("", request(Http.escape(Samples.text("uniurg"))));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /services/communications HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\nAuthorization: " + Http.basic("impresa")
                    + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            for (int at = 0; at < bytes.length; at += 500) {
                int length = Math.min(500, bytes.length - at);
                out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(bytes, at, length);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("Connection: close", "Tipo_Risposta>OK<");
        }
    }

    @Test
    void everyMutantGetsAnAnswerWithACode() throws Exception {
        Random random = new Random(20261123);
        String soap = envelope("<a/>", request(Http.escape(Samples.text("unilav-assunzione"))));
        String xml = Samples.text("unilav-assunzione");
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < MUTANTS; i++) {
            boolean rest = i % 2 == 0;
            String mutant = Mutant.of(rest ? xml : soap, random);
            HttpResponse<String> answer = Http.post(server.url(rest ? "/api/communications" : "/services/communications"), "impresa", rest ? "application/xml" : "text/xml", mutant);
            boolean accepted = rest ? answer.statusCode() <= 201 : answer.body().contains("Tipo_Risposta>OK<");
            if (!accepted) {
                refused.incrementAndGet();
                if (rest) {
                    assertThat(answer.statusCode()).as(mutant).isBetween(400, 499);
                    assertThat(answer.body()).as(mutant).contains("\"code\":\"");
                } else {
                    assertError(mutant, answer);
                }
            }
            assertThat(answer.body()).doesNotContain("Exception", "org.apache", "com.ctc");
        }
        assertThat(refused).as("most mutants are wrong").hasValueGreaterThan(MUTANTS / 2);
        assertThatCode(HostileTest::assertWell).doesNotThrowAnyException();
    }
}
