package it.sintesi.communications.endpoints;

import it.sintesi.kernel.cxf.RequestPolicy;

/**
 * What may come in, and where nobody needs to be known.
 *
 * @param messageBytes largest SOAP message or single REST communication
 * @param bulkBytes    largest bulk file
 * @param statusPerMinute public questions on arrival that one address may ask in a minute
 */
public record Limits(long messageBytes, long bulkBytes, int statusPerMinute) {
    /** 2 MB a message, 200 MB a file, 30 questions a minute. */
    public static final Limits DEFAULT = new Limits(2_000_000, 200_000_000, 30);

    /** From the configuration; a text that is not a positive number stops the start with its name. */
    public static Limits of(String messageBytes, String bulkBytes, String statusPerMinute) {
        return new Limits(number("messageBytes", messageBytes), number("bulkBytes", bulkBytes), (int) number("statusPerMinute", statusPerMinute));
    }

    private static long number(String name, String text) {
        if (!text.trim().matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(name + "=" + text + ": atteso un numero intero da 1 a 999999999");
        }
        return Long.parseLong(text.trim());
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
