package it.sintesi.communications.endpoints;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A small client. */
final class Http {
    static final String NS11 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String NS12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {
    }

    static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
    }

    static HttpRequest.Builder request(String url, String account) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return account == null ? request : request.header("Authorization", basic(account));
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static HttpResponse<String> post(String url, String account, String contentType, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(url, account).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    static HttpResponse<String> get(String url, String account, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(url, account).GET();
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    static String escape(String xml) {
        return xml.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The request of the national transport. */
    static String envelope(String namespace, String root, String child, String document) {
        return "<e:Envelope xmlns:e=\"" + namespace + "\"><e:Body><t:richiesta_RichiestaRispostaSincrona_" + root
                + " xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"><t:" + child + ">" + escape(document) + "</t:" + child
                + "></t:richiesta_RichiestaRispostaSincrona_" + root + "></e:Body></e:Envelope>";
    }

    static String contentType(String namespace) {
        return namespace.equals(NS12) ? "application/soap+xml; charset=utf-8" : "text/xml; charset=utf-8";
    }
}
