package it.sintesi.communications.endpoints;

import it.sintesi.kernel.cxf.RequestPolicy;

/**
 * What may come in, and where nobody needs to be known.
 *
 * @param messageBytes largest SOAP message or single REST communication
 * @param bulkBytes    largest bulk file
 */
public record Limits(long messageBytes, long bulkBytes) {
    /** 2 MB a message, 200 MB a file. */
    public static final Limits DEFAULT = new Limits(2_000_000, 200_000_000);

    /** From the configuration. */
    public static Limits of(String messageBytes, String bulkBytes) {
        return new Limits(Long.parseLong(messageBytes.trim()), Long.parseLong(bulkBytes.trim()));
    }

    RequestPolicy policy(String method, String path) {
        if (path.startsWith("/services/")) {
            return "GET".equals(method) ? RequestPolicy.open(0) : RequestPolicy.closed(messageBytes);
        }
        return switch (path) {
            case "/api/communications/rules", "/api/communications/status" -> RequestPolicy.open(0);
            case "/api/communications/bulk" -> "POST".equals(method) ? RequestPolicy.upload(bulkBytes) : RequestPolicy.closed(0);
            default -> RequestPolicy.closed(messageBytes);
        };
    }
}
