package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.SharedServer;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, the answer has an error code within 5 s, says nothing about the inside, and the server stays well. */
@ExtendWith(SharedServer.class)
class HostileIT {

    /** Long form: {@code -Dsintesi.hostile=100000}, for SOAP and REST each. */
    private static final int RANDOM_MESSAGES = Integer.getInteger("sintesi.hostile", 150);
    private static final long SEED = Long.getLong("sintesi.seed", 20_261_123L);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static DistributionServer server;
    private static Client studio;

    @BeforeAll
    static void server(DistributionServer shared) {
        server = shared;
        studio = shared.client("studio");
    }

    @AfterEach
    void theServerIsWell() {
        assertThat(server.client(null).healthy()).isTrue();
    }

    static Stream<HostileMessages.Attack> attacks() {
        return HostileMessages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyAttackGetsAnErrorCode(HostileMessages.Attack attack) {
        String fault = judge(attack.path(), attack.contentType(), attack.body());
        assertThat(fault).as(attack.toString()).isNull();
    }

    @Test
    void randomMutationsGetAnErrorCodeOrAReceipt() {
        Random random = new Random(SEED);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < RANDOM_MESSAGES && faults.size() < 20; i++) {
            HostileMessages.Attack soap = HostileMessages.mutatedSoap(random);
            HostileMessages.Attack rest = HostileMessages.mutatedRest(random);
            for (HostileMessages.Attack attack : List.of(soap, rest)) {
                String fault = judge(attack.path(), attack.contentType(), attack.body());
                if (fault != null) {
                    faults.add(fault + "\n" + attack.body());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Bulk files are looked at after they were taken in: the reason stands in the state of the upload. */
    @Test
    void hostileArchivesEndWithAReason() throws Exception {
        for (String garbage : List.of("PK\u0003\u0004garbage", "<UniLav", "<!DOCTYPE a><a/>", "")) {
            HttpResponse<String> taken = studio.post(Client.REST + "/bulk?name=prova", garbage.startsWith("PK") ? "application/zip" : "application/xml", garbage);
            assertThat(taken.statusCode()).as(taken.body()).isIn(202, 400, 422);
            if (taken.statusCode() == 202) {
                String id = new com.fasterxml.jackson.databind.ObjectMapper().readTree(taken.body()).path("id").asText();
                Await.until("the upload has ended", Duration.ofSeconds(20), () -> !studio.get(Client.REST + "/bulk/" + id).body().matches(".*(RECEIVED|RUNNING).*"));
                String upload = studio.get(Client.REST + "/bulk/" + id).body();
                String items = studio.get(Client.REST + "/bulk/" + id + "/items?refused=true").body();
                assertThat(upload.contains("\"problem\":\"\"") && !items.contains("\"code\"")).as(upload + items).isFalse();
            }
        }
    }

    @Test
    void headerBombsAreRefused() throws Exception {
        for (String request : List.of(
                "GET /api/communications HTTP/1.1\r\nHost: x\r\n" + "X-Bomb: ".concat("a".repeat(100_000)) + "\r\n\r\n",
                "GET /api/communications HTTP/1.1\r\nHost: x\r\n" + "X-Many: 1\r\n".repeat(20_000) + "\r\n",
                "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "POST /api/communications HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/communications HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
                "POST /api/communications HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n")) {
            RawHttp.Answer answer = RawHttp.send(server.port(), request, PATIENCE);
            assertThat(answer.status()).as(answer + " to " + request.substring(0, Math.min(80, request.length()))).isBetween(400, 431);
            assertThat(answer.text()).doesNotContain("\tat ", "Jetty");
        }
    }

    @Test
    void slowBodiesAreCutOff() throws Exception {
        for (String path : List.of(Client.REST, Client.SOAP)) {
            RawHttp.Answer answer = RawHttp.slow(server.port(), path, studio, 12, Duration.ofMillis(500));
            assertThat(answer.millis()).as(path + " " + answer).isLessThan(6_000);
            assertThat(answer.status()).as(path + " " + answer).isIn(408, 503);
        }
    }

    @Test
    void manySlowConnectionsDoNotKeepOthersOut() throws Exception {
        try (RawHttp.Crowd crowd = RawHttp.crowd(server.port(), studio, 200)) {
            long begin = System.nanoTime();
            assertThat(server.client(null).healthy()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            assertThat(crowd.size()).isEqualTo(200);
        }
    }

    /** What is wrong with the answer, or null. */
    private static String judge(String path, String contentType, String body) {
        long begin = System.nanoTime();
        HttpResponse<String> answer;
        try {
            answer = studio.post(path, contentType, body);
        } catch (UncheckedIOException e) {
            // The server may break off a body that it has already refused; then it must say so on the next connection.
            return body.length() > 1_000_000 ? null : "no answer: " + e.getMessage();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String text = answer.body();
        if (took.compareTo(PATIENCE) > 0) {
            return "took " + took.toMillis() + " ms";
        }
        if (answer.statusCode() >= 500 && !text.contains("Fault")) {
            return "answers " + answer.statusCode() + " " + text;
        }
        if (text.contains("\tat ") || text.contains("Exception") || text.contains("org.apache.") || text.contains("/etc/") || text.contains("root:")) {
            return "tells about the inside: " + text;
        }
        boolean accepted = answer.statusCode() < 300 && (text.contains("\"protocol\"") || text.contains("Tipo_Risposta>OK<"));
        boolean coded = text.contains("\"code\"") || text.contains("urn:sintesi:problem") || text.contains("Tipo_Risposta>KO<") || text.contains("faultcode")
                || text.contains(":Code>");
        return accepted || coded && (answer.statusCode() >= 400 || text.contains("Tipo_Risposta>KO<")) ? null : "no error code: " + answer.statusCode() + " " + text;
    }
}
