package it.sintesi.communications.endpoints.rest;

import java.util.List;

import javax.ws.rs.NotAcceptableException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;

/** What the client would rather have. */
final class Media {
    private Media() {
    }

    /** The first of the offered types that the client accepts, in its order; the first offered when it accepts anything. */
    static MediaType best(HttpHeaders headers, MediaType... offered) {
        List<MediaType> wanted = headers.getAcceptableMediaTypes();
        for (MediaType want : wanted) {
            for (MediaType offer : offered) {
                if (want.isCompatible(offer)) {
                    return offer;
                }
            }
        }
        throw new NotAcceptableException();
    }

    static boolean wantsXml(HttpHeaders headers) {
        return best(headers, MediaType.APPLICATION_JSON_TYPE, MediaType.APPLICATION_XML_TYPE, MediaType.TEXT_XML_TYPE).getSubtype().equals("xml");
    }
}
