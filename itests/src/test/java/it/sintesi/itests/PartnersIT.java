package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Messages;
import it.sintesi.itests.support.SharedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Partners that are away do not slow the intake down; when they are back they get everything, each message once. */
@ExtendWith(SharedServer.class)
class PartnersIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 6;
    private static final int MESSAGES = Integer.getInteger("sintesi.partners", 600);
    /** Of the usual throughput; 1.0 would mean no difference at all, and two runs of the same differ by a fifth on a busy machine. */
    private static final double SLOWEST = 0.6;
    private static final List<String> NATIONAL = List.of("ministry", "region", "inps", "inail");
    private static DistributionServer server;
    private static Client studio;

    @BeforeAll
    static void server(DistributionServer shared) {
        server = shared;
        studio = shared.client("studio");
    }

    @AfterEach
    void everybodyIsWellAgain() {
        behave("NONE");
    }

    @Test
    void intakeGoesOnAndEverythingArrivesOnce() {
        send(100);
        Run usual = send(MESSAGES);
        behave("DOWN");
        Run alone = send(MESSAGES);
        System.out.printf("Intake: %.0f receipts/s with all partners, %.0f without any (ratio %.2f); longest answer %d and %d ms%n", usual.perSecond(), alone.perSecond(),
                alone.perSecond() / usual.perSecond(), usual.longest(), alone.longest());
        assertThat(alone.perSecond()).isGreaterThan(usual.perSecond() * SLOWEST);
        assertThat(alone.longest()).isLessThan(5_000);
        behave("NONE");
        Set<String> expected = ConcurrentHashMap.newKeySet();
        expected.addAll(usual.codes());
        expected.addAll(alone.codes());
        for (String partner : NATIONAL) {
            Await.until(partner + " has all " + expected.size() + " messages", Duration.ofSeconds(150), () -> missing(partner, expected).isEmpty());
        }
        NATIONAL.forEach(partner -> assertThat(moreThanOnce(partner)).as(partner).isEmpty());
    }

    /** The check can fail: a partner that does not recognise what it has counts every repetition. */
    @Test
    void aDoubleDeliveryWouldBeSeen() {
        control("{\"partner\":\"inps\",\"fault\":\"DUPLICATE\",\"dedup\":false}");
        Set<String> codes = send(5).codes();
        Await.until("inps has them", Duration.ofSeconds(60), () -> missing("inps", codes).isEmpty());
        assertThat(moreThanOnce("inps")).isNotEmpty();
        assertThat(Client.text(server.client(null).request("/simulator/control").DELETE().build()).statusCode()).isEqualTo(200);
    }

    private record Run(Set<String> codes, double perSecond, long longest) {
    }

    private static Run send(int count) {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(Messages.fresh(FormKind.UNILAV));
        }
        Set<String> codes = ConcurrentHashMap.newKeySet();
        AtomicInteger next = new AtomicInteger();
        java.util.concurrent.atomic.AtomicLong longest = new java.util.concurrent.atomic.AtomicLong();
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        for (int c = 0; c < CLIENTS; c++) {
            Thread thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    long sent = System.nanoTime();
                    HttpResponse<String> answer = studio.post(Client.REST, "application/xml", documents.get(i));
                    longest.accumulateAndGet((System.nanoTime() - sent) / 1_000_000, Math::max);
                    codes.add(answer.statusCode() == 201 ? answer.headers().firstValue("Location").orElse("?").replaceAll(".*/", "") : "answer " + answer.statusCode());
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(codes).hasSize(count).allMatch(code -> code.matches("\\d{16}"));
        return new Run(codes, count / ((System.nanoTime() - begin) / 1e9), longest.get());
    }

    private static void behave(String fault) {
        control("{\"fault\":\"" + fault + "\"}");
    }

    private static void control(String wish) {
        HttpResponse<String> answer = server.client(null).post("/simulator/control", "application/json", wish);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Codes of which this partner has no applied message; ids of messages hold the code of the communication. */
    private static List<String> missing(String partner, Set<String> codes) {
        StringBuilder applied = new StringBuilder();
        times(partner).forEach((id, times) -> {
            if (times > 0) {
                applied.append(id).append(' ');
            }
        });
        String all = applied.toString();
        return codes.stream().filter(code -> !all.contains(code)).toList();
    }

    private static List<String> moreThanOnce(String partner) {
        return times(partner).entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    }

    private static Map<String, Integer> times(String partner) {
        try {
            Map<String, Integer> times = new java.util.HashMap<>();
            for (Map.Entry<String, JsonNode> entry : JSON.readTree(server.client(null).get("/simulator/control/" + partner).body()).properties()) {
                times.put(entry.getKey(), entry.getValue().path("applied").asInt());
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
