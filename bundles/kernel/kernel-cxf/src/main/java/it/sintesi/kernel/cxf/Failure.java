package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import javax.ws.rs.WebApplicationException;

import org.apache.cxf.interceptor.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What may be told of a failure. Only what {@link ServiceException} carries leaves; anything else becomes a generic text with the number of
 * the incident, under which the log has the whole.
 */
record Failure(String name, String title, int status, String detail, int retryAfter, String incident, List<Rejection> rejections) {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    /** How CXF calls a document that the WSDL does not know. */
    private static final String UNEXPECTED = "UNEXPECTED_ELEMENT";

    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof ServiceException known) {
                return known(known);
            }
            // What a Blueprint proxy throws after waiting for a service is a framework's ServiceException.
            if (cause instanceof org.osgi.framework.ServiceException) {
                LOG.warn("A service is away: {}", cause.getMessage());
                return known(ServiceException.unavailable("Il servizio non è disponibile in questo momento: riprovare fra qualche secondo", 5));
            }
            if (cause instanceof Answers.StatusException status) {
                return ofStatus(status.status(), status.getMessage());
            }
            if (cause instanceof Fault fault && UNEXPECTED.equals(fault.getCode())) {
                return ofStatus(400, "Il documento non è quello che questo servizio attende: si veda il suo WSDL");
            }
            if (cause instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                return status < 500 ? ofStatus(status, title(status)) : incident(thrown);
            }
        }
        return incident(thrown);
    }

    private static Failure known(ServiceException e) {
        return new Failure(e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), title(e.kind().status()), e.kind().status(), e.getMessage(),
                e.retryAfterSeconds(), null, e.rejections());
    }

    static Failure ofStatus(int status, String detail) {
        return new Failure("http-" + status, title(status), status, detail, 0, null, List.of());
    }

    static Failure incident(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, thrown);
        return new Failure("internal", title(500), 500, "Errore interno. Indicare all'assistenza il numero " + incident, 0, incident, List.of());
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Richiesta non leggibile";
            case 401 -> "Autenticazione necessaria";
            case 403 -> "Operazione non consentita";
            case 404 -> "Non trovato";
            case 405 -> "Metodo non ammesso";
            case 406 -> "Formato di risposta non disponibile";
            case 408 -> "Tempo scaduto";
            case 409 -> "Conflitto con lo stato attuale";
            case 413 -> "Messaggio troppo grande";
            case 415 -> "Formato non ammesso";
            case 422 -> "Richiesta rifiutata";
            case 429 -> "Troppi tentativi";
            case 503 -> "Servizio non disponibile";
            default -> status < 500 ? "Richiesta non valida" : "Errore interno";
        };
    }
}
