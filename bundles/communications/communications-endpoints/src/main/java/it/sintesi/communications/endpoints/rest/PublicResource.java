package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.cxf.Door;
import it.sintesi.kernel.cxf.RateLimiter;

import java.io.IOException;
import java.util.List;
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
    private final Archive archive;
    private final RateLimiter limiter;

    /** @param limiter of the questions on arrival, so that codes cannot be tried one after the other */
    public PublicResource(RuleCatalogue catalogue, Archive archive, RateLimiter limiter) {
        this.catalogue = catalogue;
        this.archive = archive;
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

    /** Whether it has arrived: state and certified time, nothing else. */
    @GET
    @Path("status")
    public Response status(@Context UriInfo uri, @Context HttpServletRequest http) {
        limiter.take(Door.caller(http).address());
        Query query = new Query(uri, Set.of("code"));
        String code = query.required("code", "\\d{16}", "1000000000000001");
        query.done();
        CommunicationRow row = archive.detail(Caller.system("Verifica pubblica di arrivo"), code).row();
        return Response.ok(new Views.StatusView(row.code(), row.state().name(), Views.instant(row.certifiedAt()))).build();
    }
}
