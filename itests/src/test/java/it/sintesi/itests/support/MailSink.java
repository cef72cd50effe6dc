package it.sintesi.itests.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server of the tests: what the system sends arrives here. */
public final class MailSink implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final GreenMail server;

    /** Listens on a free port of the loopback. */
    public MailSink() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Writes the configuration with which a server sends its messages here. @param portal address of the portal for the links in the messages */
    public void configure(Path data, String portal) {
        try {
            Files.writeString(Files.createDirectories(data.resolve("etc-local")).resolve("it.sintesi.kernel.notifications.cfg"),
                    "smtp.host = 127.0.0.1\nsmtp.port = " + server.getSmtp().getPort() + "\nsmtp.security = none\nsmtp.from = Prove <prove@example.org>\npublic.url = " + portal + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first link of the newest message to an address whose link contains the given text; waits until it is there. */
    public String link(String address, String containing) {
        Pattern link = Pattern.compile("https?://\\S*" + Pattern.quote(containing) + "\\S*");
        Await.until("a message to " + address + " with a link to " + containing, PATIENCE, () -> link(link, address).isPresent());
        return link(link, address).orElseThrow();
    }

    private Optional<String> link(Pattern link, String address) {
        return newest(address).map(link::matcher).filter(Matcher::find).map(Matcher::group);
    }

    /** How many messages have come for an address. */
    public long count(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isFor(message, address)).count();
    }

    private Optional<String> newest(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isFor(message, address)).reduce((a, b) -> b).map(message -> GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "="));
    }

    private static boolean isFor(Message message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients()).anyMatch(one -> one.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
