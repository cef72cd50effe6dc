package it.sintesi.itests;

import it.sintesi.itests.support.Client;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** HTTP byte by byte, for what no well-behaved client can say. */
final class RawHttp {

    /**
     * What came back.
     *
     * @param status status code, 0 = the connection was closed without a word, -1 = nothing came in time
     */
    record Answer(int status, String text, long millis) {
    }

    private RawHttp() {
    }

    static Answer send(int port, String request, Duration patience) throws IOException {
        try (Socket socket = open(port, patience)) {
            long begin = System.nanoTime();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                // It may have refused before it read everything; what it said is still to be read.
                return read(socket, begin);
            }
            return read(socket, begin);
        }
    }

    /** Sends a body in drops, so many, one each interval. */
    static Answer slow(int port, String path, Client client, int drops, Duration interval) throws IOException, InterruptedException {
        try (Socket socket = open(port, Duration.ofSeconds(20))) {
            long begin = System.nanoTime();
            socket.getOutputStream().write(head(path, client, 100_000));
            socket.getOutputStream().flush();
            Thread dripping = new Thread(() -> drip(socket, drops, interval));
            dripping.start();
            Answer answer = read(socket, begin);
            dripping.interrupt();
            dripping.join();
            return answer;
        }
    }

    private static void drip(Socket socket, int drops, Duration interval) {
        java.util.concurrent.CountDownLatch never = new java.util.concurrent.CountDownLatch(1);
        try {
            for (int i = 0; i < drops && !never.await(interval.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS); i++) {
                socket.getOutputStream().write('<');
                socket.getOutputStream().flush();
            }
        } catch (IOException cutOff) {
            // What the test wants to see: the answer tells the rest.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Connections that have begun a body and say no more. */
    record Crowd(List<Socket> sockets) implements AutoCloseable {
        int size() {
            return sockets.size();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    static Crowd crowd(int port, Client client, int size) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Socket socket = open(port, Duration.ofSeconds(5));
            socket.getOutputStream().write(head(Client.REST, client, 1_000_000));
            socket.getOutputStream().flush();
            sockets.add(socket);
        }
        return new Crowd(sockets);
    }

    private static byte[] head(String path, Client client, int length) {
        String credentials = Base64.getEncoder().encodeToString((client.account() + ":" + client.password()).getBytes(StandardCharsets.UTF_8));
        String type = path.equals(Client.SOAP) ? "text/xml" : "application/xml";
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\n\r\n<").getBytes(StandardCharsets.US_ASCII);
    }

    private static Socket open(int port, Duration patience) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) patience.toMillis());
        return socket;
    }

    private static Answer read(Socket socket, long begin) throws IOException {
        byte[] buffer = new byte[8_192];
        int length = 0;
        int status = 0;
        try {
            InputStream in = socket.getInputStream();
            int count = in.read(buffer);
            length = Math.max(0, count);
            String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            status = text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0;
        } catch (SocketTimeoutException e) {
            status = -1;
        } catch (SocketException closed) {
            status = 0;
        }
        return new Answer(status, new String(buffer, 0, length, StandardCharsets.ISO_8859_1), (System.nanoTime() - begin) / 1_000_000);
    }
}
