package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request as an area sees it: capped body, whole path in {@code pathInfo}, no {@code Camel*} headers. */
final class DoorRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private final long cap;
    private final String path;

    /** @param body the body read before, or null to stream at most {@code cap} bytes */
    DoorRequest(HttpServletRequest request, String path, byte[] body, long cap) {
        super(request);
        this.path = path;
        this.body = body;
        this.cap = cap;
    }

    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public String getPathInfo() {
        return path;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? new Source(super.getInputStream(), cap) : new Source(new ByteArrayInputStream(body), Long.MAX_VALUE);
    }

    private static boolean hidden(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith("camel");
    }

    @Override
    public String getHeader(String name) {
        return hidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream().filter(name -> !hidden(name)).toList());
    }

    private static final class Source extends ServletInputStream {
        private final InputStream in;
        private final long cap;
        private long count;
        private boolean finished;

        Source(InputStream in, long cap) {
            this.in = in;
            this.cap = cap;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (finished) {
                // Jetty, asked once more after the end, would take a short body for a slow one.
                return -1;
            }
            int read = readSource(bytes, offset, length);
            finished = read < 0;
            count += Math.max(0, read);
            if (count > cap) {
                throw Body.tooLarge(cap);
            }
            return read;
        }

        private int readSource(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (RuntimeException e) {
                throw new Answers.StatusException(408, "Il corpo della richiesta arriva troppo lentamente o è interrotto", e);
            }
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new ServiceException(ServiceException.Kind.UNAVAILABLE, "Lettura asincrona non prevista", java.util.List.of());
        }
    }
}
