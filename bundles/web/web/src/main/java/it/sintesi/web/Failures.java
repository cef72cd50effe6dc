package it.sintesi.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.blueprint.container.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Told;

/** Error pages: what happened, what to do, who can help; never more of an exception than its message to people. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int RETRY_SECONDS = 10;

    private final PageWriter writer;

    public Failures(PageWriter writer) {
        this.writer = writer;
    }

    void show(Exchange exchange, Exception failure) throws IOException {
        if (exchange.response.isCommitted()) {
            LOG.info("A page broke off after it had begun: {}, {}", exchange.path, failure.toString());
            throw new IOException("Answer broken off", failure);
        }
        exchange.response.reset();
        SecurityHeaders.set(exchange.response, exchange.client.secure(exchange.request));
        if (failure instanceof ServiceException known) {
            page(exchange, known.kind().status(), writer.texts(exchange.language).says(known), known.rejections(), known.retryAfterSeconds(), null);
        } else if (failure instanceof ServiceUnavailableException) {
            LOG.warn("A service is away: {}", failure.getMessage());
            page(exchange, 503, Told.here(exchange.texts().get("failure.away")), List.of(), RETRY_SECONDS, null);
        } else {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Page {} failed, reference {}", exchange.path, reference, failure);
            page(exchange, 500, Told.here(exchange.texts().get("failure.unknown")), List.of(), 0, reference);
        }
    }

    void stopped(Exchange exchange, InstalledArea area) throws IOException {
        page(exchange, 503, Told.here(exchange.texts().get("failure.stopped", area.title())),
                List.of(), RETRY_SECONDS, null);
    }

    void notFound(Exchange exchange) throws IOException {
        page(exchange, 404, Told.here(exchange.texts().get("failure.missing")), List.of(), 0, null);
    }

    void wrongMethod(Exchange exchange, String allowed) throws IOException {
        exchange.response.setHeader("Allow", allowed);
        page(exchange, 405, Told.here(exchange.texts().get("failure.method")), List.of(), 0, null);
    }

    private void page(Exchange exchange, int status, Told lead, List<Rejection> rejections, int retryAfter, String reference) throws IOException {
        if (retryAfter > 0) {
            exchange.response.setHeader("Retry-After", String.valueOf(retryAfter));
        }
        Map<String, Object> model = new java.util.HashMap<>();
        model.put("status", status);
        model.put("lead", lead);
        model.put("rejections", rejections);
        model.put("retryAfter", retryAfter);
        model.put("reference", reference);
        writer.own(exchange, "error", model, status);
    }
}
