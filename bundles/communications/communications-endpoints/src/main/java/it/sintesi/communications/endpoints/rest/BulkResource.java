package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.cxf.Door;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/** Files of many communications. */
@Path("bulk")
public final class BulkResource {
    private final BulkUploads uploads;

    /** A resource in front of these uploads. */
    public BulkResource(BulkUploads uploads) {
        this.uploads = uploads;
    }

    /** The file as the body; its name, for display only, in the parameter {@code name}. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, "application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public Response upload(InputStream body, @Context UriInfo uri, @Context HttpServletRequest http) {
        Query query = new Query(uri, Set.of("checkOnly", "name"));
        String name = query.text("name");
        return start(http, uri, query, name == null ? "caricamento" : name, body);
    }

    /** The file as the part {@code file} of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response upload(MultipartBody form, @Context UriInfo uri, @Context HttpServletRequest http) throws IOException {
        Attachment file = form.getAttachment("file");
        if (file == null) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "Nel modulo manca il file", List.of(Rejection.error("BLK-001", "file",
                    "Nel modulo manca la parte file", "Inviare il file nella parte di nome file, per esempio con curl -F file=@comunicazioni.zip.")));
        }
        String name = file.getContentDisposition() == null ? null : file.getContentDisposition().getFilename();
        return start(http, uri, new Query(uri, Set.of("checkOnly")), name == null ? "caricamento" : name, file.getDataHandler().getInputStream());
    }

    private Response start(HttpServletRequest http, UriInfo uri, Query query, String name, InputStream content) {
        boolean checkOnly = query.is("checkOnly");
        query.done();
        String display = name.replaceAll("[\\p{Cntrl}/\\\\\"]", "_");
        BulkUploads.Upload upload = uploads.upload(Door.caller(http), display.substring(0, Math.min(200, display.length())), content, checkOnly);
        return Response.accepted(Views.UploadView.of(upload)).location(uri.getAbsolutePathBuilder().path(upload.id()).build()).build();
    }

    /** The caller's uploads, newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context UriInfo uri, @Context HttpServletRequest http) {
        Query query = new Query(uri, Set.of("page", "size"));
        PageRequest page = query.page();
        query.done();
        return Response.ok(Views.PageView.of(uploads.list(Door.caller(http), page), Views.UploadView::of)).build();
    }

    /** How far an upload is. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@PathParam("id") String id, @Context HttpServletRequest http) {
        return Response.ok(uploads.find(Door.caller(http), id).map(Views.UploadView::of)
                .orElseThrow(() -> ServiceException.notFound("Caricamento inesistente"))).build();
    }

    /** Stops an upload; what has a receipt stays. */
    @DELETE
    @Path("{id}")
    public Response cancel(@PathParam("id") String id, @Context HttpServletRequest http) {
        uploads.cancel(Door.caller(http), id);
        return Response.noContent().build();
    }

    /** Results in order of the file. */
    @GET
    @Path("{id}/items")
    @Produces(MediaType.APPLICATION_JSON)
    public Response items(@PathParam("id") String id, @Context UriInfo uri, @Context HttpServletRequest http) {
        Query query = new Query(uri, Set.of("refused", "page", "size"));
        boolean refused = query.is("refused");
        PageRequest page = query.page();
        query.done();
        return Response.ok(Views.PageView.of(uploads.items(Door.caller(http), id, refused, page), Views.ItemView::of)).build();
    }

    /** The summary receipt. */
    @GET
    @Path("{id}/receipt")
    @Produces("application/pdf")
    public Response receipt(@PathParam("id") String id, @Context HttpServletRequest http) {
        return Response.ok(uploads.summaryPdf(Door.caller(http), id)).header("Content-Disposition", "attachment; filename=\"riepilogo.pdf\"").build();
    }
}
