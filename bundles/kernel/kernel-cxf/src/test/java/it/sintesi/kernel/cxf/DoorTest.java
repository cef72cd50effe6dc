package it.sintesi.kernel.cxf;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door, over real HTTP, with an area that tells what it sees. */
class DoorTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final CountingAccounts accounts = new CountingAccounts();
    private final AreaRegistry areas = new AreaRegistry(Duration.ofSeconds(3), Duration.ofSeconds(3));
    private JettyDoor server;

    /** Answers with caller, address and the headers it sees. */
    private static class Mirror implements HttpArea {
        @Override
        public List<String> paths() {
            return List.of("/api/mirror", "/services/mirror");
        }

        @Override
        public RequestPolicy policy(String method, String path) {
            return path.endsWith("/open") ? RequestPolicy.open(100) : path.endsWith("/upload") ? RequestPolicy.upload(100) : RequestPolicy.closed(100);
        }

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Caller caller = Door.caller(request);
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            response.getOutputStream().write((caller.account() + "@" + caller.address() + " camel=" + request.getHeader("CamelHttpUri") + " path=" + request.getPathInfo()
                    + " body=" + body).getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void start() throws Exception {
        areas.add(new Mirror());
        server = open("", "");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private JettyDoor open(String proxies, String certificateHeader) throws Exception {
        ClientCertificates certificates = new ClientCertificates(List.of("impresa subject CN=Officine Esempio, O=Prova, C=IT"));
        DoorSettings settings = DoorSettings.of(proxies, certificateHeader, "30", "2", "3");
        return new JettyDoor(new Door(areas, accounts, certificates, settings));
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rightCredentialsAreAskedForOnceWrongOnesEveryTime() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(send("GET", "/api/mirror", null, "Authorization", basic("impresa", "giusta")).body()).startsWith("impresa@127.0.0.1");
        }
        assertThat(accounts.asked).hasValue(1);
        for (int i = 0; i < 3; i++) {
            assertThat(send("GET", "/api/mirror", null, "Authorization", basic("impresa", "sbagliata")).statusCode()).isEqualTo(401);
        }
        assertThat(accounts.asked).hasValue(4);
    }

    @ParameterizedTest
    @CsvSource({"Basic ???,401", "Basic c29sbw==,401", "Digest x,401", "Bearer sbagliato,401", "Bearer giusto,200", "Bearer,401"})
    void credentialsInEveryForm(String header, int status) throws Exception {
        HttpResponse<String> answer = send("GET", "/api/mirror", null, "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(status == 401 ? 2 : 0);
    }

    @Test
    void backOffAndAbsenceSayWhenToComeBack() throws Exception {
        accounts.failure = new ServiceException(ServiceException.Kind.TOO_MANY, "Troppi tentativi", List.of(), 17);
        HttpResponse<String> tooMany = send("GET", "/api/mirror", null, "Authorization", basic("impresa", "giusta"));
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("17");
        accounts.failure = new org.osgi.framework.ServiceException("no Accounts");
        HttpResponse<String> away = send("GET", "/services/mirror", null, "Authorization", basic("impresa", "giusta"));
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("EGOV_IT_300").doesNotContain("Accounts");
    }

    @Test
    void openPathsLetNobodyInButStillCheckWhatIsGiven() throws Exception {
        assertThat(send("GET", "/api/mirror/open", null).body()).startsWith("anonymous@127.0.0.1");
        assertThat(send("GET", "/api/mirror", null).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/api/mirror/open", null, "Authorization", "Bearer sbagliato").statusCode()).isEqualTo(401);
    }

    @Test
    void camelHeadersStayOutside() throws Exception {
        assertThat(send("POST", "/api/mirror", "ciao", "Authorization", "Bearer giusto", "CamelHttpUri", "http://male").body()).contains("camel=null", "body=ciao", "path=/api/mirror");
    }

    @ParameterizedTest
    @CsvSource({"/api/mirror", "/api/mirror/upload"})
    void bodiesAreCapped(String path) throws Exception {
        assertThat(send("POST", path, "x".repeat(100), "Authorization", "Bearer giusto").statusCode()).isEqualTo(200);
        assertThat(send("POST", path, "x".repeat(101), "Authorization", "Bearer giusto").statusCode()).isEqualTo(413);
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(server.url(path))).header("Authorization", "Bearer giusto")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[50_000]))).build();
        assertThat(CLIENT.send(chunked, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"Origin,http://altrove.example", "Origin,null", "Sec-Fetch-Site,cross-site"})
    void anotherSiteCannotSendThroughABrowser(String header, String value) throws Exception {
        assertThat(send("POST", "/api/mirror", "x", "Authorization", "Bearer giusto", header, value).statusCode()).isEqualTo(403);
        assertThat(send("POST", "/api/mirror", "x", "Authorization", "Bearer giusto", "Origin", server.url("")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"TRACE,405", "BREW,405"})
    void oddMethodsAreRefused(String method, int status) throws Exception {
        assertThat(send(method, "/api/mirror", null, "Authorization", "Bearer giusto").statusCode()).isEqualTo(status);
    }

    @Test
    void onlyATrustedProxyIsBelieved() throws Exception {
        String[] claims = {"Authorization", "Bearer giusto", "X-Forwarded-For", "6.6.6.6, 10.0.0.9", "X-Forwarded-Proto", "https"};
        assertThat(send("GET", "/api/mirror", null, claims).body()).startsWith("impresa@127.0.0.1");
        server.close();
        server = open("127.0.0.1, 10.0.0.0/8", "");
        assertThat(send("GET", "/api/mirror", null, claims).body()).startsWith("impresa@6.6.6.6");
        assertThat(send("GET", "/api/mirror", null, "Authorization", "Bearer giusto", "X-Forwarded-Proto", "http").statusCode()).isEqualTo(403);
    }

    @Test
    void aCertificateIsTakenFromATrustedProxyOnly() throws Exception {
        String pem = Certificates.pemOneLine("CN=Officine Esempio, O=Prova, C=IT");
        server.close();
        server = open("", "X-Client-Cert");
        assertThat(send("GET", "/api/mirror", null, "X-Client-Cert", pem).statusCode()).isEqualTo(401);
        server.close();
        server = open("127.0.0.1", "X-Client-Cert");
        assertThat(send("GET", "/api/mirror", null, "X-Client-Cert", pem).body()).startsWith("impresa@");
        assertThat(send("GET", "/api/mirror", null, "X-Client-Cert", URLEncoder.encode(pem, StandardCharsets.UTF_8).replace("+", "%20")).body()).startsWith("impresa@");
        assertThat(send("GET", "/api/mirror", null, "X-Client-Cert", Certificates.pemOneLine("CN=Altra, O=Prova, C=IT")).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/api/mirror", null, "X-Client-Cert", "spazzatura").statusCode()).isEqualTo(401);
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        assertThat(send("GET", "/api/niente", null).statusCode()).isEqualTo(404);
        assertThat(send("GET", "/services/niente", null).body()).contains("faultcode");
        assertThat(send("GET", "/api/mirrorx", null).statusCode()).isEqualTo(404);
    }

    @Test
    void aSwapDrainsWhatIsInsideAndMakesOthersWait() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        Mirror slow = new Mirror() {
            @Override
            public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
                inside.countDown();
                try {
                    letGo.await(5, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                super.handle(request, response);
            }
        };
        areas.add(slow);
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(this::get);
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> removal = CompletableFuture.runAsync(() -> areas.remove(slow));
        CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(this::get);
        assertThat(removal.isDone()).as("the removal waits for the request inside").isFalse();
        letGo.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        removal.get(5, TimeUnit.SECONDS);
        areas.add(new Mirror());
        assertThat(second.get(5, TimeUnit.SECONDS).statusCode()).as("it waited for the new one").isEqualTo(200);
    }

    @Test
    void anAreaThatStaysAwayIs503NotNotFound() throws Exception {
        AreaRegistry impatient = new AreaRegistry(Duration.ofMillis(50), Duration.ofMillis(50));
        Mirror mirror = new Mirror();
        impatient.add(mirror);
        impatient.remove(mirror);
        try (JettyDoor door = new JettyDoor(new Door(impatient, accounts, new ClientCertificates(List.of()), DoorSettings.of("", "", "0", "2", "0")))) {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(URI.create(door.url("/services/mirror"))).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        }
    }

    private HttpResponse<String> get() {
        try {
            return send("GET", "/api/mirror", null, "Authorization", "Bearer giusto");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
