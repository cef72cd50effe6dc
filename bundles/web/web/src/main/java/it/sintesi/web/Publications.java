package it.sintesi.web;

import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.servlet.http.HttpServletResponse;

/** Writes public data so that whoever has the present state is told so instead of getting it again. */
final class Publications {

    private Publications() {
    }

    static void write(Exchange exchange, WebResponse.Publication publication) throws IOException {
        HttpServletResponse response = exchange.response;
        String tag = "\"" + digest(publication.content()) + "\"";
        response.setHeader("Cache-Control", "public, max-age=" + publication.seconds());
        response.setHeader("ETag", tag);
        // Open data may be read by the pages of others.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Vary", "Accept-Encoding");
        String known = exchange.request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(publication.contentType());
        response.setContentLength(publication.content().length);
        response.getOutputStream().write(publication.content());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
