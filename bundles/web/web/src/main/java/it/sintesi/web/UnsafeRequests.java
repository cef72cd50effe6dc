package it.sintesi.web;

import java.net.URI;
import java.net.URISyntaxException;

import it.sintesi.kernel.api.ServiceException;

/** Lets a form through only when it comes from one of our own pages: by its origin and by its token. */
final class UnsafeRequests {

    private UnsafeRequests() {
    }

    static void check(Exchange exchange) {
        if (!sameOrigin(exchange) || !CsrfTokens.matches(exchange.param("csrf"), exchange.csrfToken(false))) {
            throw ServiceException.forbidden(exchange.texts().get("failure.origin"));
        }
    }

    /** True when the browser says that the form stands on a page of ours; browsers always say so. */
    private static boolean sameOrigin(Exchange exchange) {
        String origin = exchange.request.getHeader("Origin");
        if (origin == null) {
            origin = originOf(exchange.request.getHeader("Referer"));
        }
        return exchange.client.origin(exchange.request).equalsIgnoreCase(origin);
    }

    private static String originOf(String referer) {
        if (referer == null) {
            return null;
        }
        try {
            URI address = new URI(referer);
            return address.getScheme() + "://" + address.getAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
