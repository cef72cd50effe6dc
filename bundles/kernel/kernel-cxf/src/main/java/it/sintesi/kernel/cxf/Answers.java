package it.sintesi.kernel.cxf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes failures at the door: a fault under {@code /services/}, a problem elsewhere. */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    /** A failure that HTTP has a number for. */
    static final class StatusException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        StatusException(int status, String message) {
            this(status, message, null);
        }

        StatusException(int status, String message, Throwable cause) {
            super(message, cause);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private Answers() {
    }

    static void failure(HttpServletRequest request, HttpServletResponse response, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (response.isCommitted()) {
            LOG.warn("The answer had begun when this happened", thrown);
            return;
        }
        String connection = response.getHeader("Connection");
        response.reset();
        if (connection != null || failure.status() == 413 || failure.status() == 408 || failure.status() == 401) {
            // The body was not read: what follows on this connection would be taken for a request.
            response.setHeader("Connection", "close");
        }
        headers(response, failure);
        boolean soap = String.valueOf(request.getAttribute(Door.PATH)).startsWith("/services/");
        boolean soap12 = soap && String.valueOf(request.getContentType()).contains("application/soap+xml");
        String contentType = soap ? (soap12 ? "application/soap+xml" : "text/xml") + ";charset=utf-8" : Problem.MEDIA_TYPE;
        byte[] body = soap ? FaultText.of(failure).envelope(soap12).getBytes(StandardCharsets.UTF_8) : Problem.of(failure).json();
        try {
            response.setStatus(failure.status());
            response.setContentType(contentType);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (IOException e) {
            LOG.debug("The client is gone", e);
        }
    }

    static void headers(HttpServletResponse response, Failure failure) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (failure.status() == 401) {
            response.addHeader("WWW-Authenticate", "Basic realm=\"Sintesi\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Sintesi\"");
        }
        if (failure.status() == 405) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        }
        if (failure.retryAfter() > 0 || failure.status() == 503 || failure.status() == 429) {
            response.setHeader("Retry-After", Integer.toString(Math.max(1, failure.retryAfter())));
        }
    }
}
