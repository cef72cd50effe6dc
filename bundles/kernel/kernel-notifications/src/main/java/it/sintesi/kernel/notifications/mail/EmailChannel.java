package it.sintesi.kernel.notifications.mail;

import it.sintesi.kernel.api.notification.ChannelFailure;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.OutgoingMessage;
import it.sintesi.kernel.api.security.Account;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** E-mail by SMTP; one connection a message, since a message is one transaction. A demonstration lays the messages down in a folder instead. */
public final class EmailChannel implements MessageChannel {

    private final MailSettings settings;
    private final Session session;
    private final MimeWriter writer;

    public EmailChannel(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.writer = new MimeWriter(settings, session);
    }

    @Override
    public String id() {
        return EMAIL;
    }

    @Override
    public String title() {
        return "Posta elettronica";
    }

    @Override
    public boolean configured() {
        return settings.folder() != null || !settings.host().isEmpty();
    }

    @Override
    public String addressOf(Account account) {
        return account.email();
    }

    @Override
    public void send(OutgoingMessage message) throws ChannelFailure {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The library looks for its parts (handlers of content, streams) with this loader: they stand inside this bundle.
        thread.setContextClassLoader(EmailChannel.class.getClassLoader());
        try {
            MimeMessage mail = writer.write(message);
            if (settings.folder() == null) {
                transmit(mail);
            } else {
                layDown(mail, message.id());
            }
        } catch (MessagingException e) {
            throw Trouble.of(e, settings);
        } catch (IOException e) {
            throw ChannelFailure.unreachable("La cartella " + settings.folder() + " non si può scrivere", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void transmit(MimeMessage mail) throws MessagingException {
        try (SMTPTransport transport = new SMTPTransport(session, null)) {
            transport.connect(settings.host(), settings.port(), settings.user().isEmpty() ? null : settings.user(), settings.user().isEmpty() ? null : settings.password());
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    /** The same name whenever it is sent again. */
    private void layDown(MimeMessage mail, String id) throws IOException, MessagingException {
        Files.createDirectories(settings.folder());
        try (OutputStream out = Files.newOutputStream(settings.folder().resolve(id + ".eml"))) {
            mail.writeTo(out);
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(settings.connect().toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(settings.answer().toMillis()));
        properties.setProperty("mail.smtp.writetimeout", String.valueOf(settings.answer().toMillis()));
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
