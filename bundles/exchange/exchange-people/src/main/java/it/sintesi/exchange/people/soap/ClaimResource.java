package it.sintesi.exchange.people.soap;

import it.sintesi.exchange.people.application.Claims;
import it.sintesi.kernel.cxf.Door;
import it.sintesi.people.format.xml.XmlText;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Where INPS leaves the declarations it took ({@code ListaDID}); the same again gets the same answer. */
@Path("did")
@Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
public final class ClaimResource {

    private final Claims claims;

    /** A resource in front of these claims. */
    public ClaimResource(Claims claims) {
        this.claims = claims;
    }

    /** Takes a declaration in: 201 when it is new, 200 when it had come before. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response take(String text, @Context HttpServletRequest http) {
        Claims.Taken taken = claims.take(Door.caller(http), text);
        return Response.status(taken.before() ? 200 : 201).type(MediaType.APPLICATION_XML_TYPE)
                .entity("<Esito><IdDID>" + XmlText.escape(taken.did()) + "</IdDID><GiaRicevuta>" + taken.before() + "</GiaRicevuta></Esito>").build();
    }
}
