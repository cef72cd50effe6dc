package it.sintesi.kernel.cxf;

import com.fasterxml.jackson.core.JsonProcessingException;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** Whatever a resource throws becomes a problem; texts that are not meant for callers stay in the log. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = thrown instanceof JsonProcessingException ? Failure.ofStatus(400, "Il corpo della richiesta non è JSON leggibile") : Failure.of(thrown);
        Response.ResponseBuilder response = Response.status(failure.status()).type(Problem.MEDIA_TYPE).entity(Problem.of(failure).json())
                .header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
        if (failure.retryAfter() > 0 || failure.status() == 503) {
            response.header("Retry-After", Math.max(1, failure.retryAfter()));
        }
        if (failure.status() == 401) {
            response.header("WWW-Authenticate", "Basic realm=\"Sintesi\", charset=\"UTF-8\"");
        }
        return response.build();
    }
}
