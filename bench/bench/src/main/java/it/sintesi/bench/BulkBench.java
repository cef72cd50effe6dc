package it.sintesi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** P3: from the first byte of a file of 10,000 communications to its 10,000 receipts. */
final class BulkBench {
    private static final int COUNT = 10_000;
    private static final double GOAL = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Target target;
    private final Messages messages;
    private final Report report;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BulkBench(Target target, Messages messages, Report report) {
        this.target = target;
        this.messages = messages;
        this.report = report;
    }

    /** Three files, the first one for warming up. @return seconds of the others */
    List<Double> run() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        once();
        seconds.add(once());
        seconds.add(once());
        double worst = seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        report.say("P3, file di %d comunicazioni: %.2f s e %.2f s, obiettivo %.0f s: %s", COUNT, seconds.get(0), seconds.get(1), GOAL, worst <= GOAL ? "raggiunto" : "mancato");
        return seconds;
    }

    private double once() throws IOException, InterruptedException {
        byte[] file = file();
        long begin = System.nanoTime();
        HttpResponse<String> answer = http.send(request("/api/communications/bulk?name=misura.zip").header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IOException("caricamento: " + answer.statusCode() + " " + answer.body());
        }
        String id = new ObjectMapper().readTree(answer.body()).path("id").asText();
        while (true) {
            JsonNode now = new ObjectMapper().readTree(http.send(request("/api/communications/bulk/" + id).GET().build(), HttpResponse.BodyHandlers.ofString()).body());
            double seconds = (System.nanoTime() - begin) / 1e9;
            if ("DONE".equals(now.path("state").asText()) && now.path("accepted").asInt() == COUNT) {
                return seconds;
            }
            if (List.of("DONE", "FAILED", "CANCELLED").contains(now.path("state").asText()) || seconds > PATIENCE.toSeconds()) {
                throw new IOException("caricamento dopo " + seconds + " s: " + now);
            }
            Thread.sleep(50);
        }
    }

    private byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 << 20);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < COUNT; i++) {
                zip.putNextEntry(new ZipEntry("unilav-" + i + ".xml"));
                zip.write(messages.next().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        String basic = Base64.getEncoder().encodeToString((target.user() + ":" + target.password()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + target.address().getPort() + path)).timeout(Duration.ofMinutes(1))
                .header("Authorization", "Basic " + basic);
    }
}
