package it.sintesi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the console, as a browser without scripts. */
final class PageSession {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\"[^>]*value=\"([0-9a-fA-F]+)\"|value=\"([0-9a-fA-F]+)\"[^>]*name=\"csrf\"");

    private final String address;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();

    PageSession(String address) {
        this.address = address;
    }

    /** Logs in to the console through the form. */
    void login(Target account) throws IOException, InterruptedException {
        login("/console", account);
    }

    /** Logs in through the form of a shell: {@code /console}, or empty for the portal. */
    void login(String shell, Target account) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(shell + "/login").body());
        if (!token.find()) {
            throw new IOException("La pagina di accesso non ha un modulo");
        }
        String body = "username=" + encode(account.user()) + "&password=" + encode(account.password()) + "&next=%2F&csrf="
                + (token.group(1) == null ? token.group(2) : token.group(1));
        HttpResponse<String> answer = http.send(request(shell + "/login").header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IOException("Accesso rifiutato: " + answer.statusCode());
        }
    }

    /** Opens a page. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens something as it comes over the wire, compressed when the server does so. */
    HttpResponse<byte[]> raw(String path) throws IOException, InterruptedException {
        return http.send(request(path).header("Accept-Encoding", "gzip").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
