package it.sintesi.kernel.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notification.Attachment;
import it.sintesi.kernel.api.notification.OutgoingMessage;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.notifications.application.Reason;
import it.sintesi.kernel.notifications.application.SendState;
import it.sintesi.kernel.notifications.application.StoredMessage;
import it.sintesi.kernel.notifications.mail.MailSettings;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(90)
class NotificationsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "notifications");
    private static final Map<String, String> VALUES = Map.of("nome", "Maria", "fatto", "un {nome} arrivato");

    @TempDir
    Path folder;

    private static boolean sent(StoredMessage message) {
        return message.state() == SendState.SENT;
    }

    private static Notification to(Caller caller) {
        return Notification.to(caller.account(), "prova.libero", VALUES, "/messaggi");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_message_leaves_after_the_commit_only_and_lies_in_the_inbox(Engine engine) throws Exception {
        try (MailServer mail = new MailServer(); PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, mail.channel())) {
            Caller maria = office.account("maria", "maria@example.it");
            assertThatThrownBy(() -> office.database.transactions().run(() -> {
                office.notifications.send(to(maria));
                throw new IllegalArgumentException("no");
            })).hasMessage("no");
            byte[] pdf = {1, 2, 3};
            String id = office.database.transactions().required(() -> office.notifications.send(
                    new Notification("prova.libero", "maria", null, VALUES, "/messaggi", List.of(new Attachment("a.pdf", "application/pdf", pdf)))));
            StoredMessage message = office.until(id, NotificationsTest::sent);
            assertThat(message.address()).isEqualTo("maria@example.it");
            assertThat(message.channel()).isEqualTo("EMAIL");
            assertThat(mail.received(1)).singleElement().satisfies(m -> {
                assertThat(m.getSubject()).isEqualTo("Avviso per Maria");
                MimeMultipart parts = (MimeMultipart) m.getContent();
                assertThat((String) parts.getBodyPart(0).getContent()).contains("è successo questo: un {nome} arrivato.");
                assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
            });
            assertThat(office.notifications.inbox(maria, PageRequest.first()).items()).singleElement().satisfies(m -> {
                assertThat(m.body()).startsWith("Buongiorno Maria,\n");
                assertThat(m.readAt()).isNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void while_the_server_is_away_messages_wait_and_leave_once_it_is_back(Engine engine) {
        MailServer mail = new MailServer();
        mail.down();
        try (PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 1_000, mail.channel())) {
            Caller maria = office.account("maria", "maria@example.it");
            String id = office.notifications.send(to(maria));
            StoredMessage waiting = office.until(id, message -> message.attempts() >= 2);
            assertThat(waiting.state()).isEqualTo(SendState.QUEUED);
            assertThat(waiting.error()).contains("127.0.0.1");
            mail.up();
            office.until(id, NotificationsTest::sent);
            assertThat(mail.received(1)).hasSize(1);
        } finally {
            mail.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_was_given_up_is_tried_again_by_itself_and_by_the_help_desk(Engine engine) {
        MailServer mail = new MailServer();
        mail.down();
        try (PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 2, mail.channel())) {
            Caller maria = office.account("maria", "maria@example.it");
            String id = office.notifications.send(to(maria));
            assertThat(office.until(id, message -> message.state() == SendState.FAILED)).satisfies(message -> {
                assertThat(message.reason()).isEqualTo(Reason.UNREACHABLE);
                assertThat(message.attempts()).isEqualTo(2);
            });
            assertThat(office.kernel.outboxAdmin().status().parked()).isZero();
            assertThat(office.desk.count(PostOffice.HELPDESK, SendState.FAILED)).isEqualTo(1);
            office.desk.resend(PostOffice.HELPDESK, id);
            office.until(id, message -> message.state() == SendState.FAILED && message.attempts() == 2);
            office.upkeep.work();
            office.until(id, message -> message.state() == SendState.FAILED && message.attempts() == 3);
            mail.up();
            office.upkeep.work();
            office.until(id, NotificationsTest::sent);
            assertThat(mail.received(1)).hasSize(1);
        } finally {
            mail.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_refused_recipient_is_told_at_once_and_holds_up_nobody(Engine engine) {
        try (GrumpyServer grumpy = new GrumpyServer(Map.of("RCPT", "550 no such user"));
                PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, MailServer.channel(grumpy.port(), MailSettings.Security.NONE, "", ""))) {
            Caller maria = office.account("maria", "maria@example.it");
            Caller luca = office.account("luca", null);
            String first = office.notifications.send(to(maria));
            String second = office.notifications.send(to(luca));
            assertThat(office.until(first, message -> message.state() == SendState.FAILED)).satisfies(message -> {
                assertThat(message.reason()).isEqualTo(Reason.REFUSED);
                assertThat(message.attempts()).isEqualTo(1);
                assertThat(message.error()).contains("550");
            });
            assertThat(office.until(second, message -> message.state() == SendState.SKIPPED).reason()).isEqualTo(Reason.NO_ADDRESS);
            assertThat(office.notifications.inbox(luca, PageRequest.first()).total()).isEqualTo(1);
            office.upkeep.work();
            assertThat(office.message(first).state()).isEqualTo(SendState.FAILED);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void preferences_keep_back_what_is_not_mandatory_and_choose_the_channel(Engine engine) throws Exception {
        BlockingQueue<OutgoingMessage> texts = new LinkedBlockingQueue<>();
        try (MailServer mail = new MailServer(); PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, mail.channel(), new Sms(texts))) {
            Caller maria = office.account("maria", "maria@example.it");
            office.preferences.change(maria, Set.of(), "EMAIL");
            assertThat(office.preferences.of(maria).switchedOff()).containsExactly("prova.libero");
            String free = office.notifications.send(to(maria));
            String firm = office.notifications.send(Notification.to("maria", "prova.dovuto", VALUES, null));
            assertThat(office.until(free, message -> message.state() == SendState.SKIPPED).reason()).isEqualTo(Reason.SWITCHED_OFF);
            office.until(firm, NotificationsTest::sent);
            assertThat(mail.received(1)).singleElement().satisfies(m -> assertThat(m.getSubject()).isEqualTo("Accesso da https://lavoro.example.it"));
            assertThat(office.notifications.unread(maria)).isEqualTo(2);
            office.preferences.change(maria, Set.of("prova.libero"), "SMS");
            office.notifications.send(to(maria));
            assertThat(texts.poll(20, TimeUnit.SECONDS)).satisfies(text -> assertThat(text.address()).isEqualTo("+39 sms maria"));
            assertThatThrownBy(() -> office.preferences.change(maria, Set.of(), "PICCIONE")).isInstanceOf(ServiceException.class);
            office.installed.remove(1);
            String fallback = office.notifications.send(to(maria));
            assertThat(office.until(fallback, NotificationsTest::sent).channel()).isEqualTo("EMAIL");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void without_configuration_messages_stay_visible_and_can_be_sent_later(Engine engine) {
        try (MailServer mail = new MailServer();
                PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, new it.sintesi.kernel.notifications.mail.EmailChannel(Settings.of(Map.of(), Map.of()).mail()))) {
            Caller maria = office.account("maria", "maria@example.it");
            String id = office.notifications.send(to(maria));
            assertThat(office.until(id, message -> message.state() == SendState.SKIPPED).reason()).isEqualTo(Reason.NOT_CONFIGURED);
            office.installed.set(0, mail.channel());
            office.desk.resend(PostOffice.HELPDESK, id);
            office.until(id, NotificationsTest::sent);
            office.desk.resend(PostOffice.HELPDESK, id);
            assertThat(mail.received(2)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everybody_has_only_the_own_inbox(Engine engine) {
        try (MailServer mail = new MailServer(); PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, mail.channel())) {
            Caller maria = office.account("maria", "maria@example.it");
            Caller luca = office.account("luca", "luca@example.it");
            String id = office.notifications.send(to(maria));
            office.notifications.send(to(maria));
            assertThat(office.notifications.inbox(luca, PageRequest.first()).items()).isEmpty();
            assertThat(office.notifications.inbox(Caller.ANONYMOUS, PageRequest.first()).items()).isEmpty();
            assertThatThrownBy(() -> office.notifications.markRead(luca, id)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> office.notifications.markRead(Caller.ANONYMOUS, id)).isInstanceOf(ServiceException.class);
            office.notifications.markRead(luca, null);
            assertThat(office.notifications.unread(maria)).isEqualTo(2);
            office.notifications.markRead(maria, id);
            assertThat(office.notifications.unread(maria)).isEqualTo(1);
            office.notifications.markRead(maria, null);
            assertThat(office.notifications.unread(maria)).isZero();
            assertThatThrownBy(() -> office.desk.resend(maria, id)).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_message_to_a_bare_address_is_forgotten_once_it_is_sent(Engine engine) {
        try (MailServer mail = new MailServer(); PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, mail.channel())) {
            String id = office.notifications.send(Notification.toAddress("nuova@example.it", "prova.libero", VALUES));
            assertThat(office.until(id, message -> sent(message) && !message.complete()).body()).isEmpty();
            assertThatThrownBy(() -> office.desk.resend(PostOffice.HELPDESK, id)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.CONFLICT));
            assertThat(office.listed("nuova@")).singleElement();
            assertThat(office.listed("prova.lib")).hasSize(1);
            assertThat(office.listed("n_ova@")).isEmpty();
            assertThat(office.kernel.audit().search("aiuto", null, "notifications.list", null, null, PageRequest.first()).total()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void old_messages_go(Engine engine) {
        try (MailServer mail = new MailServer(); PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, mail.channel())) {
            office.account("maria", "maria@example.it");
            String id = office.notifications.send(new Notification("prova.libero", "maria", null, VALUES, null, List.of(new Attachment("a.pdf", "application/pdf", new byte[1]))));
            office.until(id, NotificationsTest::sent);
            office.messages.purge(office.message(id).at(), office.message(id).at());
            assertThat(office.messages.attachments(id)).hasSize(1);
            office.messages.purge(office.message(id).at().plusSeconds(1), office.message(id).at());
            assertThat(office.messages.attachments(id)).isEmpty();
            assertThat(office.message(id).complete()).isFalse();
            office.messages.purge(office.message(id).at().plusSeconds(1), office.message(id).at().plusSeconds(1));
            assertThat(office.messages.find(id)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_installation_may_use_its_own_words_but_no_places_that_nobody_fills(Engine engine) throws Exception {
        try (MailServer mail = new MailServer(); PostOffice office = new PostOffice(DATABASES.fresh(engine), folder, 8, mail.channel())) {
            Caller maria = office.account("maria", "maria@example.it");
            Path words = folder.resolve("prova.libero.properties");
            Files.writeString(words, "subject=Ciò riguarda {nome}\n");
            assertThat(office.message(office.notifications.send(to(maria))).subject()).isEqualTo("Ciò riguarda Maria");
            Files.writeString(words, "subject=Ciò riguarda {cognome}\n");
            assertThat(office.message(office.notifications.send(to(maria))).subject()).isEqualTo("Avviso per Maria");
            assertThatThrownBy(() -> office.notifications.send(Notification.to("maria", "prova.libero", Map.of("nome", "Maria"), null))).hasMessageContaining("{fatto}");
            assertThatThrownBy(() -> office.notifications.send(Notification.to("maria", "prova.ignoto", VALUES, null))).isInstanceOf(ServiceException.class);
            assertThat(office.message(office.notifications.send(Notification.to("maria", "prova.libero", Map.of("nome", "x\r\nBcc: y", "fatto", "z"), null))).subject())
                    .isEqualTo("Avviso per x Bcc: y");
        }
    }

    /** A channel without a partner. */
    private record Sms(BlockingQueue<OutgoingMessage> texts) implements MessageChannel {

        @Override
        public String id() {
            return "SMS";
        }

        @Override
        public String title() {
            return "SMS";
        }

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public String addressOf(Account account) {
            return "+39 sms " + account.username();
        }

        @Override
        public void send(OutgoingMessage message) {
            texts.add(message);
        }
    }
}
