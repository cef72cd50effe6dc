package it.sintesi.itests.support;

import it.sintesi.communications.format.model.FormKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * A client of the integration interfaces.
 *
 * @param address  base address
 * @param account  user name, null for nobody
 * @param password its password
 */
public record Client(String address, String account, String password) {

    /** Address of the SOAP service. */
    public static final String SOAP = "/services/communications";
    /** Address of the REST interface. */
    public static final String REST = "/api/communications";

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    /** Versions of SOAP with their namespaces and content types. */
    public enum Soap {
        /** SOAP 1.1. */
        V11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=utf-8"),
        /** SOAP 1.2. */
        V12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=utf-8");

        private final String namespace;
        private final String contentType;

        Soap(String namespace, String contentType) {
            this.namespace = namespace;
            this.contentType = contentType;
        }

        /** The request of the national transport around a document. */
        public String envelope(FormKind kind, String document) {
            return "<e:Envelope xmlns:e=\"" + namespace + "\"><e:Body><t:" + kind.requestElement() + " xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"><t:"
                    + kind.payloadElement() + ">" + document.replace("&", "&amp;").replace("<", "&lt;") + "</t:" + kind.payloadElement() + "></t:"
                    + kind.requestElement() + "></e:Body></e:Envelope>";
        }

        /** Its content type. */
        public String contentType() {
            return contentType;
        }
    }

    /** A request with this account's credentials; 10 s until an answer. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(10));
        if (account != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    /** Sends and reads the answer as bytes. */
    public static HttpResponse<byte[]> bytes(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends and reads the answer as text. */
    public static HttpResponse<String> text(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** GET as text. */
    public HttpResponse<String> get(String path, String... headers) {
        return text(with(request(path).GET(), headers).build());
    }

    /** GET as bytes. */
    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return bytes(with(request(path).GET(), headers).build());
    }

    /** POST of a text. */
    public HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        return text(with(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)), headers).build());
    }

    /** One communication over SOAP. @param id own identifier of the message, null for none */
    public HttpResponse<String> soap(Soap version, FormKind kind, String document, String id) {
        return post(SOAP, version.contentType(), version.envelope(kind, document), id == null ? new String[0] : new String[] {"Idempotency-Key", id});
    }

    /** Whether the server says that it is well. */
    public boolean healthy() {
        return get("/health/ready").statusCode() == 200;
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }
}
