package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.api.Arrivals.Arrival;
import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.cxf.Door;
import it.sintesi.kernel.cxf.RateLimiter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** What everybody may read: the rules, and whether a communication has arrived. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PublicResource {
    private final RuleCatalogue catalogue;
    private final Arrivals arrivals;
    private final RateLimiter limiter;

    /** @param limiter of the questions on arrival, so that codes cannot be tried one after the other */
    public PublicResource(RuleCatalogue catalogue, Arrivals arrivals, RateLimiter limiter) {
        this.catalogue = catalogue;
        this.arrivals = arrivals;
        this.limiter = limiter;
    }

    /** The catalogue of rules, all or of one form. */
    @GET
    @Path("rules")
    public Response rules(@Context UriInfo uri) throws IOException {
        Query query = new Query(uri, Set.of("form"));
        FormKind form = query.choice("form", FormKind.class);
        query.done();
        List<Views.RuleView> rules = catalogue.rules().stream().filter(rule -> form == null || rule.form() == form).map(Views.RuleView::of).toList();
        return Response.ok(Json.bytes(rules)).header("Cache-Control", "max-age=300").header("X-Catalogue-Version", catalogue.version()).build();
    }

    /** Whether it has arrived, by code, message identifier or digest: state and certified time, nothing else. */
    @GET
    @Path("status")
    public Response status(@Context UriInfo uri, @Context HttpServletRequest http) {
        limiter.take(Door.caller(http).address());
        Query query = new Query(uri, Set.of("code", "messageId", "digest"));
        Optional<Arrival> found;
        if (query.text("messageId") != null) {
            String id = query.required("messageId", ".{1,128}", "paghe-2026-0001");
            query.done();
            found = arrivals.byMessageId(id);
        } else if (query.text("digest") != null) {
            String digest = query.required("digest", "[0-9a-fA-F]{64}", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
            query.done();
            found = arrivals.byDigest(digest);
        } else {
            query.required("code", "\\d{16}", "1000000000000001");
            query.done();
            found = arrivals.byCode(query.text("code"));
        }
        Arrival arrival = found.orElseThrow(() -> ServiceException.notFound("Non risulta arrivata. Controllare il dato; se l'invio è recente riprovare tra qualche minuto."));
        return Response.ok(new Views.StatusView(query.text("code"), arrival.state().name(), Views.instant(arrival.certifiedAt()))).build();
    }
}
