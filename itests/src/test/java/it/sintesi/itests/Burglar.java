package it.sintesi.itests;

import it.sintesi.itests.support.DistributionServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a certain network address who fills in the portal's login form again and again. */
final class Burglar {

    /**
     * What the form answered.
     *
     * @param status     status code
     * @param retryAfter seconds to wait, 0 when none are told
     * @param text       the whole answer
     */
    record Answer(int status, int retryAfter, String text) {

        boolean in() {
            return status == 303 || status == 302;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(?i)\r\nSet-Cookie: ([^;\r]+)");
    private static final Pattern RETRY = Pattern.compile("(?i)\r\nRetry-After: (\\d+)");

    private final DistributionServer server;
    private final String address;
    private final String cookie;
    private final String token;

    /** @param address one of the loopback's addresses, for example {@code 127.0.0.2} */
    Burglar(DistributionServer server, String address) throws IOException {
        this.server = server;
        this.address = address;
        String page = exchange("GET /login HTTP/1.1\r\n" + head() + "\r\n");
        cookie = first(COOKIE, page);
        token = first(TOKEN, page);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    Answer login(String account, String password) throws IOException {
        String body = "username=" + encode(account) + "&password=" + encode(password) + "&next=%2F&csrf=" + token;
        String text = exchange("POST /login HTTP/1.1\r\n" + head() + "Cookie: " + cookie + "\r\nOrigin: " + server.ready().address()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        Matcher wait = RETRY.matcher(text);
        return new Answer(Integer.parseInt(text.substring(9, 12)), wait.find() ? Integer.parseInt(wait.group(1)) : 0, text);
    }

    private String head() {
        return "Host: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n";
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
