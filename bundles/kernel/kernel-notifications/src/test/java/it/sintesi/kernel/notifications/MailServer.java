package it.sintesi.kernel.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.sintesi.kernel.notifications.mail.EmailChannel;
import it.sintesi.kernel.notifications.mail.MailSettings;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real SMTP server on loopback, that can go away and come back on its port. */
public final class MailServer implements AutoCloseable {

    public static final String FROM = "Servizi per l'impiego <noreply@lavoro.example.it>";

    private final int port;
    private final String protocol;
    private GreenMail server;

    public MailServer() {
        this(ServerSetup.PROTOCOL_SMTP);
    }

    public MailServer(String protocol) {
        this.protocol = protocol;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        up();
    }

    public void up() {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.start();
    }

    public void down() {
        server.stop();
    }

    public GreenMail server() {
        return server;
    }

    public MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    /** Waits for so many messages; the server stores one after it has answered. */
    public MimeMessage[] received(int count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (received().length < count && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return received();
    }

    public EmailChannel channel() {
        return channel(MailSettings.Security.NONE, "", "");
    }

    public EmailChannel channel(MailSettings.Security security, String user, String password) {
        return channel(port, security, user, password);
    }

    public static EmailChannel channel(int port, MailSettings.Security security, String user, String password) {
        return new EmailChannel(new MailSettings("127.0.0.1", port, security, user, password, FROM, Duration.ofSeconds(5), Duration.ofSeconds(10),
                null, "https://lavoro.example.it"));
    }

    @Override
    public void close() {
        server.stop();
    }
}
