package it.sintesi.itests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who works with the pages through forms, as a browser without JavaScript does. */
public final class ConsoleSession {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\"[^>]*value=\"([0-9a-fA-F]+)\"|value=\"([0-9a-fA-F]+)\"[^>]*name=\"csrf\"");

    private final String address;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();

    /** Nobody yet. */
    public ConsoleSession(String address) {
        this.address = address;
    }

    /** A session of an account, opened by the login form of a shell ({@code /console} or the empty text). @throws IllegalStateException when it is refused */
    public static ConsoleSession login(DistributionServer server, String shell, String account) {
        ConsoleSession session = new ConsoleSession(server.ready().address());
        HttpResponse<String> answer = session.login(shell, account, server.ready().accounts().get(account));
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException("Login of " + account + " refused: " + answer.statusCode() + " " + answer.body());
        }
        return session;
    }

    /** Fills in the login form. */
    public HttpResponse<String> login(String shell, String account, String password) {
        return submit(shell + "/login", shell + "/login", Map.of("username", account, "password", String.valueOf(password), "next", "/"));
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Opens the page with the form, takes its token, and sends the fields. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(f -> encode(f.getKey()) + "=" + encode(f.getValue())).collect(Collectors.joining("&"))
                + "&csrf=" + token(page);
        return send(request(action).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Sends a file with a form. */
    public HttpResponse<String> upload(String page, String action, String field, String fileName, byte[] content) {
        String boundary = "----sintesi" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token(page) + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(action).timeout(Duration.ofSeconds(60)).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", address).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    private String token(String page) {
        HttpResponse<String> answer = get(page);
        Matcher matcher = CSRF.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException("No form on " + page + ": " + answer.statusCode() + "\n" + answer.body());
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
