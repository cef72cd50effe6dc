package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.cxf.Door;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Sends one communication. */
@Path("/")
public final class SubmissionResource {
    private final Intake intake;

    /** A resource in front of this intake. */
    public SubmissionResource(Intake intake) {
        this.intake = intake;
    }

    /** One communication as XML. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response xml(byte[] body, @HeaderParam("Idempotency-Key") String id, @Context UriInfo uri, @Context HttpHeaders headers,
                        @Context HttpServletRequest http) {
        return answer(http, uri, headers, null, id, body, List.of());
    }

    /** One communication in the JSON form. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response json(byte[] body, @HeaderParam("Idempotency-Key") String id, @Context UriInfo uri, @Context HttpHeaders headers,
                         @Context HttpServletRequest http) {
        JsonMessage message = JsonMessage.read(body);
        return answer(http, uri, headers, message.kind(), id == null ? message.messageId() : id, message.xml(), message.rejections());
    }

    private Response answer(HttpServletRequest http, UriInfo uri, HttpHeaders headers, FormKind expected, String id, byte[] content, List<Rejection> before) {
        Query query = new Query(uri, Set.of("check"));
        boolean checkOnly = query.is("check");
        query.done();
        checkId(id);
        Caller caller = Door.caller(http);
        Channel channel = caller.has(Role.PARTNER_SYSTEM) ? Channel.NOTIFICATION : Channel.REST;
        Submission submission = new Submission(channel, expected, id, content);
        IntakeOutcome outcome = checkOnly || !before.isEmpty() ? intake.check(caller, submission) : intake.submit(caller, submission);
        List<Rejection> all = Stream.concat(before.stream(), outcome.rejections().stream()).toList();
        if (checkOnly) {
            return Response.ok(Views.CheckView.of(all), MediaType.APPLICATION_JSON_TYPE).build();
        }
        if (!before.isEmpty() || !outcome.accepted()) {
            throw new ServiceException(ServiceException.Kind.REJECTED, "La comunicazione è rifiutata: " + all.stream().filter(Rejection::refuses).count()
                    + " errori da correggere", all);
        }
        return receipt(outcome, uri, headers);
    }

    private static Response receipt(IntakeOutcome outcome, UriInfo uri, HttpHeaders headers) {
        URI location = uri.getAbsolutePathBuilder().path(outcome.receipt().code()).build();
        Response.ResponseBuilder response = outcome.repeated() ? Response.ok().header("Content-Location", location) : Response.created(location);
        return Media.wantsXml(headers)
                ? response.type(MediaType.APPLICATION_XML_TYPE).entity(outcome.receipt().xml()).build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(Views.ReceiptView.of(outcome.receipt(), outcome.rejections(), outcome.repeated())).build();
    }

    private static void checkId(String id) {
        if (id != null && !id.matches("[\\x21-\\x7E]{1,100}")) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "L'identificativo del messaggio non è valido", List.of(Rejection.error("MSG-ID", "Idempotency-Key",
                    "L'identificativo del messaggio deve avere da 1 a 100 caratteri visibili, senza spazi", "Usare per esempio un UUID.")));
        }
    }
}
