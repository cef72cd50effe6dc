package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.cxf.Door;

import java.util.Set;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Finds communications that are the caller's to see. */
@Path("/")
public final class ArchiveResource {
    private static final MediaType PDF = new MediaType("application", "pdf");
    private static final Set<String> FILTERS = Set.of("text", "employer", "worker", "form", "event", "state", "from", "to", "late", "office", "channel", "page", "size");

    private final Archive archive;

    /** A resource in front of this archive. */
    public ArchiveResource(Archive archive) {
        this.archive = archive;
    }

    /** Newest first, 25 a page unless told. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response search(@Context UriInfo uri, @Context HttpServletRequest http) {
        Query query = new Query(uri, FILTERS);
        CommunicationCriteria criteria = new CommunicationCriteria(query.text("text"), query.text("employer"), query.text("worker"),
                query.choice("form", FormKind.class), query.choice("event", EventKind.class), query.choice("state", State.class), query.date("from"),
                query.date("to"), query.flag("late"), query.text("office"), query.choice("channel", Channel.class));
        PageRequest page = query.page();
        query.done();
        return Response.ok(Views.PageView.of(archive.search(Door.caller(http), criteria, page), Views.RowView::of)).build();
    }

    /** All that is known of a communication. */
    @GET
    @Path("{code:\\d{16}}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response detail(@PathParam("code") String code, @Context HttpServletRequest http) {
        return Response.ok(Views.DetailView.of(archive.detail(Door.caller(http), code))).build();
    }

    /** The receipt as JSON, XML or PDF. */
    @GET
    @Path("{code:\\d{16}}/receipt")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, "application/pdf"})
    public Response receipt(@PathParam("code") String code, @Context HttpHeaders headers, @Context HttpServletRequest http) {
        MediaType media = Media.best(headers, MediaType.APPLICATION_JSON_TYPE, MediaType.APPLICATION_XML_TYPE, PDF);
        if (media.equals(PDF)) {
            return Response.ok(archive.receiptPdf(Door.caller(http), code), PDF)
                    .header("Content-Disposition", "attachment; filename=\"ricevuta-" + code + ".pdf\"").build();
        }
        CommunicationDetail detail = archive.detail(Door.caller(http), code);
        return media.equals(MediaType.APPLICATION_XML_TYPE) ? Response.ok(detail.receipt().xml(), media).build()
                : Response.ok(Views.ReceiptView.of(detail.receipt(), detail.receipt().warnings(), false), media).build();
    }

    /** The message exactly as it was received. */
    @GET
    @Path("{code:\\d{16}}/message")
    @Produces(MediaType.APPLICATION_XML)
    public Response message(@PathParam("code") String code, @Context HttpServletRequest http) {
        return Response.ok(archive.detail(Door.caller(http), code).message(), MediaType.APPLICATION_XML_TYPE).build();
    }
}
