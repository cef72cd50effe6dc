package it.sintesi.kernel.notifications.mail;

import it.sintesi.kernel.api.notification.Notification.Attachment;
import it.sintesi.kernel.api.notification.OutgoingMessage;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Writes a message as e-mail: plain text in UTF-8, attachments, and the headers that keep machines from answering it. */
final class MimeWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Session session;
    private final Properties words = words();

    MimeWriter(MailSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    MimeMessage write(OutgoingMessage message) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.from(), true);
        String identifier = "<" + message.id() + "@" + from.getAddress().substring(from.getAddress().indexOf('@') + 1) + ">";
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same whenever it is sent again, so that mail systems can drop the repetition.
                setHeader("Message-ID", identifier);
            }
        };
        mail.setFrom(from);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.address(), true));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(message.at()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", "it");
        if (message.attachments().isEmpty()) {
            mail.setText(text(message), UTF_8);
        } else {
            mail.setContent(parts(message));
        }
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart parts(OutgoingMessage message) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(text(message), UTF_8);
        parts.addBodyPart(text);
        for (Attachment attachment : message.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
            part.setFileName(attachment.fileName().replaceAll("[^A-Za-z0-9._-]", "_"));
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }

    private String text(OutgoingMessage message) {
        StringBuilder text = new StringBuilder(message.body().strip()).append("\n\n");
        if (message.path() != null && !settings.publicUrl().isEmpty()) {
            text.append(words.getProperty("link")).append('\n').append(settings.publicUrl()).append(message.path()).append("\n\n");
        }
        return text.append("-- \n").append(words.getProperty("footer")).append('\n').toString();
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = MimeWriter.class.getResourceAsStream("mail.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
