package it.sintesi.kernel.cxf;

import java.net.URI;

import javax.servlet.http.HttpServletRequest;

/** Tells requests that a page of another site makes a browser send: it would add the user's basic credentials by itself. */
final class CrossSite {
    private CrossSite() {
    }

    static boolean suspicious(HttpServletRequest request) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
