package it.sintesi.kernel.cxf;

import java.net.InetAddress;
import java.net.UnknownHostException;

import javax.servlet.http.HttpServletRequest;

/**
 * Where a request comes from.
 *
 * @param address network address of the client; behind a trusted proxy the one it tells
 * @param secure  true when nobody on the way could read the credentials: TLS up to us or to a trusted proxy, or the loopback
 * @param proxied true when it came through a trusted proxy
 */
public record Origin(String address, boolean secure, boolean proxied) {

    /** Looks at the connection, and at the {@code X-Forwarded-*} headers only when a trusted proxy sent them. */
    public static Origin of(HttpServletRequest request, TrustedProxies proxies) {
        String peer = request.getRemoteAddr();
        if (!proxies.contains(peer)) {
            return new Origin(peer, request.isSecure() || loopback(peer), false);
        }
        String client = client(request.getHeader("X-Forwarded-For"), peer, proxies);
        String scheme = request.getHeader("X-Forwarded-Proto");
        boolean secure = scheme == null ? request.isSecure() : "https".equalsIgnoreCase(scheme.trim());
        return new Origin(client, secure, true);
    }

    /** The last address that is not one of our proxies: those before it can be invented by the client. */
    private static String client(String forwarded, String peer, TrustedProxies proxies) {
        if (forwarded == null) {
            return peer;
        }
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].trim();
            if (!hop.isEmpty() && !proxies.contains(hop)) {
                return hop.length() <= 45 ? hop : hop.substring(0, 45);
            }
        }
        return peer;
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
