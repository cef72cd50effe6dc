package it.sintesi.kernel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.icegreen.greenmail.util.ServerSetup;
import it.sintesi.kernel.api.notification.ChannelFailure;
import it.sintesi.kernel.api.notification.Notification.Attachment;
import it.sintesi.kernel.api.notification.OutgoingMessage;
import it.sintesi.kernel.notifications.GrumpyServer;
import it.sintesi.kernel.notifications.MailServer;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EmailChannelTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:30:00Z");

    private static OutgoingMessage message(String address, String subject, Attachment... attachments) {
        return new OutgoingMessage("0190-id", AT, address, subject, "Perché no? È così: €uro.", "/comunicazioni/1", List.of(attachments));
    }

    @Test
    void a_plain_message_arrives_as_written_and_machines_do_not_answer_it() throws Exception {
        try (MailServer server = new MailServer()) {
            server.channel().send(message("maria@example.it", "Perché è arrivata"));
            MimeMessage mail = server.received(1)[0];
            assertThat(mail.getSubject()).isEqualTo("Perché è arrivata");
            assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
            assertThat((String) mail.getContent()).startsWith("Perché no? È così: €uro.").contains("https://lavoro.example.it/comunicazioni/1").contains("-- \r\n");
            assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(mail.getMessageID()).isEqualTo("<0190-id@lavoro.example.it>");
            assertThat(mail.getFrom()[0]).hasToString(MailServer.FROM);
            assertThat(mail.getSentDate().toInstant()).isEqualTo(AT);
            assertThat(mail.getAllRecipients()).singleElement().hasToString("maria@example.it");
        }
    }

    @Test
    void a_demonstration_lays_messages_down_as_files(@TempDir Path folder) throws Exception {
        EmailChannel channel = new EmailChannel(new MailSettings("", 25, MailSettings.Security.NONE, "", "", MailServer.FROM, Duration.ofSeconds(5), Duration.ofSeconds(5),
                folder.resolve("posta"), "https://lavoro.example.it"));
        assertThat(channel.configured()).isTrue();
        channel.send(message("maria@example.it", "Uno"));
        channel.send(message("maria@example.it", "Uno"));
        assertThat(Files.list(folder.resolve("posta"))).singleElement().satisfies(file -> assertThat(Files.readString(file)).contains("To: maria@example.it"));
        EmailChannel blocked = new EmailChannel(new MailSettings("", 25, MailSettings.Security.NONE, "", "", MailServer.FROM, Duration.ofSeconds(5), Duration.ofSeconds(5),
                Files.createFile(folder.resolve("file")), ""));
        assertThatThrownBy(() -> blocked.send(message("maria@example.it", "Due"))).isInstanceOf(ChannelFailure.class);
    }

    @Test
    void attachments_travel_unchanged_under_harmless_names() throws Exception {
        byte[] content = {0, 1, (byte) 0xff, '\r', '\n', '.', '\n', 'x'};
        try (MailServer server = new MailServer()) {
            server.channel().send(message("maria@example.it", "Ricevuta", new Attachment("ricevuta\r\nX: 1.pdf", "application/pdf", content)));
            MimeMultipart parts = (MimeMultipart) server.received(1)[0].getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat((String) parts.getBodyPart(0).getContent()).startsWith("Perché no?");
            BodyPart pdf = parts.getBodyPart(1);
            assertThat(pdf.getFileName()).isEqualTo("ricevuta__X__1.pdf");
            assertThat(pdf.getContentType()).startsWith("application/pdf");
            assertThat(pdf.getInputStream().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void the_same_message_keeps_its_identifier() throws Exception {
        try (MailServer server = new MailServer()) {
            server.channel().send(message("maria@example.it", "Uno"));
            server.channel().send(message("maria@example.it", "Uno"));
            MimeMessage[] twice = server.received(2);
            assertThat(twice[0].getMessageID()).isEqualTo(twice[1].getMessageID());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nessuno", "a@b\r\nRCPT TO:<x@y>", "a@b, c@d", "a b@c.it", ""})
    void what_is_no_single_address_is_refused_for_good(String address) {
        try (MailServer server = new MailServer()) {
            assertThatThrownBy(() -> server.channel().send(message(address, "Uno"))).asInstanceOf(type(ChannelFailure.class)).matches(ChannelFailure::isPermanent);
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 no such user,true", "RCPT,450 mailbox busy,false", "DATA,554 spam,true", "DATA,452 full,false", "MAIL,530 login first,false", "MAIL,421 closing,false",
        "EHLO,554 not you,false"})
    void the_server_tells_what_is_worth_another_attempt(String command, String answer, boolean permanent) {
        try (GrumpyServer server = new GrumpyServer(Map.of(command, answer, "HELO", "554 no"))) {
            EmailChannel channel = MailServer.channel(server.port(), MailSettings.Security.NONE, "", "");
            assertThatThrownBy(() -> channel.send(message("maria@example.it", "Uno"))).asInstanceOf(type(ChannelFailure.class))
                    .matches(failure -> failure.isPermanent() == permanent);
        }
    }

    @Test
    void a_login_is_made_when_a_user_is_configured_and_a_wrong_one_can_be_mended() throws Exception {
        try (MailServer server = new MailServer()) {
            server.server().setUser("maria@example.it", "sintesi", "segreta");
            server.server().getUserManager().setAuthRequired(true);
            server.channel(MailSettings.Security.NONE, "sintesi", "segreta").send(message("maria@example.it", "Uno"));
            assertThat(server.received(1)).hasSize(1);
            assertThatThrownBy(() -> server.channel(MailSettings.Security.NONE, "sintesi", "altra").send(message("maria@example.it", "Due")))
                    .asInstanceOf(type(ChannelFailure.class)).matches(failure -> !failure.isPermanent()).extracting(Throwable::getMessage).asString().doesNotContain("altra");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void nothing_leaves_in_clear_when_encryption_is_wanted() {
        try (MailServer server = new MailServer()) {
            assertThatThrownBy(() -> server.channel(MailSettings.Security.STARTTLS, "sintesi", "segreta").send(message("maria@example.it", "Uno")))
                    .asInstanceOf(type(ChannelFailure.class)).matches(failure -> !failure.isPermanent()).extracting(Throwable::getMessage).asString().contains("STARTTLS");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() {
        try (MailServer server = new MailServer(ServerSetup.PROTOCOL_SMTPS)) {
            assertThatThrownBy(() -> server.channel(MailSettings.Security.TLS, "", "").send(message("maria@example.it", "Uno")))
                    .asInstanceOf(type(ChannelFailure.class)).matches(failure -> !failure.isPermanent() && String.valueOf(failure.getCause().getCause()).contains("SSLHandshakeException"));
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_away_is_worth_another_attempt() {
        MailServer server = new MailServer();
        server.down();
        assertThatThrownBy(() -> server.channel().send(message("maria@example.it", "Uno"))).asInstanceOf(type(ChannelFailure.class)).matches(failure -> !failure.isPermanent());
    }

    @Test
    void the_password_is_nowhere_in_what_settings_tell() {
        assertThat(new MailSettings("h", 1, MailSettings.Security.TLS, "u", "segreta", "a@b.it", java.time.Duration.ZERO, java.time.Duration.ZERO, null, "").toString()).doesNotContain("segreta");
    }
}
