package it.sintesi.kernel.cxf;

/**
 * How a request is treated at the door.
 *
 * @param open     true when nobody needs to be authenticated (credentials that are given are still checked)
 * @param maxBytes largest body; a larger one is refused with 413 before it is parsed
 * @param buffered true when the body is read whole, within the time allowed, before any thread works on it; false for uploads, which stream
 */
public record RequestPolicy(boolean open, long maxBytes, boolean buffered) {
    /** Authenticated, body read whole. */
    public static RequestPolicy closed(long maxBytes) {
        return new RequestPolicy(false, maxBytes, true);
    }

    /** For everybody, body read whole. */
    public static RequestPolicy open(long maxBytes) {
        return new RequestPolicy(true, maxBytes, true);
    }

    /** Authenticated, body streamed. */
    public static RequestPolicy upload(long maxBytes) {
        return new RequestPolicy(false, maxBytes, false);
    }
}
