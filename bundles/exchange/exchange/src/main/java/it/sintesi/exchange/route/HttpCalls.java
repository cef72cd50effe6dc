package it.sintesi.exchange.route;

import it.sintesi.exchange.transport.InvalidAnswerException;
import it.sintesi.exchange.transport.NotSentException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTP calls with one deadline for connecting, sending and the whole of the answer, which may not exceed a size. */
public final class HttpCalls {

    private static final int MAX_ANSWER_BYTES = 4_000_000;

    private final HttpClient client;
    private final Duration timeout;

    /** @param timeoutMillis longest time of a call, from connecting to the last byte of the answer */
    public HttpCalls(long timeoutMillis) {
        this.timeout = Duration.ofMillis(timeoutMillis);
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout).build();
    }

    /** What came back. */
    record Answer(int status, String body) {
    }

    /**
     * Calls.
     *
     * @param type      content type of the body; null for a GET
     * @param key       id of the message for the partner's check of duplicates, or null
     * @param keyHeader header that carries it
     * @throws NotSentException when no connection was made
     * @throws IOException      when it is unknown what the other side did
     */
    Answer call(URI url, String type, byte[] body, String key, String keyHeader) throws IOException, InterruptedException {
        return call(url, type, "", body, key, keyHeader);
    }

    /** The same with a SOAP action. */
    Answer call(URI url, String type, String action, byte[] body, String key, String keyHeader) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(timeout);
        if (type != null) {
            // SOAP 1.1 wants the header, also where the service leaves it empty.
            request.header("Content-Type", type).header("SOAPAction", "\"" + action + "\"").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        }
        if (key != null) {
            request.header(keyHeader, key);
        }
        CompletableFuture<HttpResponse<byte[]>> future = client.sendAsync(request.build(), info -> new CappedBody(MAX_ANSWER_BYTES));
        try {
            HttpResponse<byte[]> response = future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new HttpTimeoutException("Nessuna risposta completa entro " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw translated(url, e.getCause());
        }
    }

    private IOException translated(URI url, Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new NotSentException("Collegamento con " + url.getHost() + ":" + url.getPort() + " non riuscito", cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return new IOException("Nessuna risposta entro " + timeout.toMillis() + " ms", cause);
        }
        if (cause instanceof CappedBody.TooLargeException) {
            return new InvalidAnswerException("La risposta supera " + MAX_ANSWER_BYTES + " byte");
        }
        return new IOException("Collegamento interrotto: " + cause.getMessage(), cause);
    }
}
