package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import javax.servlet.ServletInputStream;

/** A request body that is being collected without holding a thread. Not for two threads at once. */
final class Body {
    private static final int CHUNK = 8192;

    private final long cap;
    private final long declared;
    private byte[] bytes;
    private int length;

    /**
     * @param cap      largest size
     * @param declared {@code Content-Length}, or -1
     * @throws ServiceException TOO_LARGE
     */
    Body(long cap, long declared) {
        this.cap = cap;
        this.declared = declared;
        if (declared > cap) {
            throw tooLarge(cap);
        }
        this.bytes = new byte[declared >= 0 ? (int) declared : CHUNK];
    }

    /** Takes what is there, without blocking; true when the body is whole. */
    boolean takeAvailable(ServletInputStream in) throws IOException {
        while (!whole() && in.available() > 0) {
            take(in);
        }
        return whole() || declared < 0 && in.isFinished();
    }

    /** Takes what is there, inside a read listener. */
    void takeReady(ServletInputStream in) throws IOException {
        while (!in.isFinished() && in.isReady()) {
            if (whole()) {
                if (in.read() < 0) {
                    return;
                }
                throw tooLarge(cap);
            }
            take(in);
        }
    }

    private boolean whole() {
        return declared >= 0 && length == declared;
    }

    private void take(ServletInputStream in) throws IOException {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(cap + 1, Math.max(CHUNK, bytes.length * 2L)));
        }
        length += Math.max(0, read(in));
        if (length > cap) {
            throw tooLarge(cap);
        }
    }

    private int read(ServletInputStream in) throws IOException {
        try {
            return in.read(bytes, length, bytes.length - length);
        } catch (RuntimeException e) {
            // How Jetty says that the data comes too slowly or is not what its headers promised.
            throw new Answers.StatusException(408, "Il corpo della richiesta arriva troppo lentamente o è interrotto", e);
        }
    }

    byte[] bytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    static ServiceException tooLarge(long cap) {
        String limit = cap >= 1_000_000 ? cap / 1_000_000 + " MB" : cap / 1000 + " kB";
        return new ServiceException(ServiceException.Kind.TOO_LARGE, "Il messaggio supera la dimensione ammessa (" + limit + ")",
                List.of(Rejection.error("HTTP-SIZE", "", "Il messaggio supera la dimensione ammessa (" + limit + ")",
                        "Inviare una comunicazione per messaggio, oppure usare il caricamento massivo.")));
    }
}
