package it.sintesi.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection for POST. Own code because the client shares the processors with the server: a full client would cost as
 * much as the echo that it measures. Not for several threads.
 */
final class Wire implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;

    private final InetSocketAddress server;
    private final byte[] head;
    private final byte[] buffer = new byte[16_384];
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int position;
    private int end;

    /** An answer: status and body. */
    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Wire(Target target, String path, String contentType) {
        this.server = target.address();
        String basic = Base64.getEncoder().encodeToString((target.user() + ":" + target.password()).getBytes(StandardCharsets.UTF_8));
        this.head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.getPort() + "\r\nAuthorization: Basic " + basic + "\r\nContent-Type: "
                + contentType + "\r\nContent-Length: ").getBytes(StandardCharsets.US_ASCII);
    }

    Answer post(byte[] body) throws IOException {
        if (socket == null) {
            open();
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream(head.length + body.length + 16);
        request.writeBytes(head);
        request.writeBytes((body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(out);
        return answer();
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(server, TIMEOUT_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        position = 0;
        end = 0;
    }

    private Answer answer() throws IOException {
        String status = line();
        int code = Integer.parseInt(status.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean close = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).trim());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                close = lower.contains("close");
            }
        }
        byte[] body = chunked ? chunks() : bytes(length);
        if (close) {
            close();
        }
        return new Answer(code, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        for (int size = Integer.parseInt(line().trim(), 16); size > 0; size = Integer.parseInt(line().trim(), 16)) {
            body.writeBytes(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int count) throws IOException {
        byte[] result = new byte[count];
        for (int done = 0; done < count;) {
            if (position == end) {
                fill();
            }
            int part = Math.min(count - done, end - position);
            System.arraycopy(buffer, position, result, done, part);
            position += part;
            done += part;
        }
        return result;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        while (true) {
            if (position == end) {
                fill();
            }
            char c = (char) (buffer[position++] & 0xff);
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r') {
                line.append(c);
            }
        }
    }

    private void fill() throws IOException {
        end = in.read(buffer, 0, buffer.length);
        position = 0;
        if (end <= 0) {
            end = 0;
            throw new EOFException("il server ha chiuso la connessione");
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
