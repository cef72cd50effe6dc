package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.cxf.Door;

import java.util.Set;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Relations and careers, rebuilt from communications. */
@Path("relations")
@Produces(MediaType.APPLICATION_JSON)
public final class RelationsResource {
    private final Relations relations;

    /** A resource in front of these relations. */
    public RelationsResource(Relations relations) {
        this.relations = relations;
    }

    /** The career of a worker, or the relations of an employer. */
    @GET
    public Response find(@Context UriInfo uri, @Context HttpServletRequest http) {
        Query query = new Query(uri, Set.of("worker", "employer", "page", "size"));
        PageRequest page = query.page();
        String employer = query.text("employer");
        String worker = employer == null ? query.required("worker", "[A-Za-z0-9]{11,16}", "RSSMRA80A01B157K") : null;
        query.done();
        return employer != null
                ? Response.ok(Views.PageView.of(relations.ofEmployer(Door.caller(http), employer, page), Views.RelationView::of)).build()
                : Response.ok(Views.ListView.of(relations.career(Door.caller(http), worker).stream().map(Views.RelationView::of).toList())).build();
    }

    /** One relation with its history. */
    @GET
    @Path("{id}")
    public Response relation(@PathParam("id") String id, @Context HttpServletRequest http) {
        return Response.ok(Views.RelationView.of(relations.relation(Door.caller(http), id))).build();
    }
}
