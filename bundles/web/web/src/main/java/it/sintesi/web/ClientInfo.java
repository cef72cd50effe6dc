package it.sintesi.web;

import javax.servlet.http.HttpServletRequest;

/**
 * How the browser reached us. Headers of a proxy count only when the configuration says that there is one.
 *
 * @param behindProxy whether a TLS proxy stands in front and sets {@code X-Forwarded-Proto}, {@code -Host} and {@code -For}
 */
public record ClientInfo(boolean behindProxy) {

    boolean secure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(forwarded(request, "X-Forwarded-Proto"));
    }

    /** Network address of the browser: the last entry that the proxy added. */
    String address(HttpServletRequest request) {
        String chain = forwarded(request, "X-Forwarded-For");
        return chain == null ? request.getRemoteAddr() : chain.substring(chain.lastIndexOf(',') + 1).strip();
    }

    /** Origin of our own pages as the browser sees it. */
    String origin(HttpServletRequest request) {
        String host = forwarded(request, "X-Forwarded-Host");
        return (secure(request) ? "https://" : "http://") + (host == null ? request.getHeader("Host") : host);
    }

    private String forwarded(HttpServletRequest request, String name) {
        String value = behindProxy ? request.getHeader(name) : null;
        return value == null || value.isBlank() ? null : value.strip();
    }
}
