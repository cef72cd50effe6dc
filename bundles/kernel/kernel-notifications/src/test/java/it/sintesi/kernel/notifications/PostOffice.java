package it.sintesi.kernel.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.notifications.application.Channels;
import it.sintesi.kernel.notifications.application.Delivery;
import it.sintesi.kernel.notifications.application.MessageCriteria;
import it.sintesi.kernel.notifications.application.MessageDesk;
import it.sintesi.kernel.notifications.application.NotificationService;
import it.sintesi.kernel.notifications.application.Preferences;
import it.sintesi.kernel.notifications.application.Queue;
import it.sintesi.kernel.notifications.application.StoredMessage;
import it.sintesi.kernel.notifications.application.TemplateCatalogue;
import it.sintesi.kernel.notifications.application.Upkeep;
import it.sintesi.kernel.notifications.application.UpkeepSettings;
import it.sintesi.kernel.notifications.persistence.InboxStore;
import it.sintesi.kernel.notifications.persistence.MessageList;
import it.sintesi.kernel.notifications.persistence.MessageStore;
import it.sintesi.kernel.notifications.persistence.PreferenceStore;
import it.sintesi.kernel.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.transaction.TransactionSynchronizationRegistry;

/** The module on the real kernel and a test database, with the outbox running. */
final class PostOffice implements AutoCloseable {

    static final NotificationTemplate FREE = new NotificationTemplate("prova.libero", "Avvisi di prova", false, "Avviso per {nome}", "Buongiorno {nome},\nè successo questo: {fatto}.");
    static final NotificationTemplate FIRM = new NotificationTemplate("prova.dovuto", "Sicurezza", true, "Accesso da {portale}", "È entrato {nome}.");
    static final Caller HELPDESK = new Caller("aiuto", "Aiuto", Set.of(Role.HELPDESK), null, null, "192.0.2.9");

    final TestDatabase database;
    final KernelServices kernel;
    final NotificationService notifications;
    final Preferences preferences;
    final MessageDesk desk;
    final Upkeep upkeep;
    final MessageStore messages;
    final List<MessageChannel> installed = new ArrayList<>();

    PostOffice(TestDatabase database, Path templateFolder, int attempts, MessageChannel... channels) {
        this.database = database;
        installed.addAll(List.of(channels));
        kernel = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        Sql sql = new Sql(database.dataSource());
        messages = new MessageStore(sql);
        PreferenceStore choices = new PreferenceStore(sql);
        TemplateCatalogue templates = new TemplateCatalogue(List.of(() -> List.of(FREE, FIRM)), templateFolder);
        Channels all = new Channels(installed);
        Queue queue = new Queue(kernel.outbox(), kernel.ids());
        notifications = new NotificationService(messages, new InboxStore(sql), templates, queue, database.transactions(), kernel.clock(), kernel.ids(), "https://lavoro.example.it");
        preferences = new Preferences(choices, templates, all, database.transactions());
        desk = new MessageDesk(messages, new MessageList(sql), queue, kernel.authorisation(), kernel.audit(), database.transactions(), kernel.clock());
        upkeep = new Upkeep(messages, queue, kernel.leases(), database.transactions(), kernel.clock(),
                new UpkeepSettings(Duration.ofHours(1), Duration.ofHours(48), Duration.ofDays(30), Duration.ofDays(700)));
        kernel.dispatcher().add("notifications.delivery", Queue.QUEUED,
                new Delivery(messages, choices, templates, all, kernel.accounts(), database.transactions(), kernel.clock(), attempts), 1);
    }

    /** An account with an address, or without one. */
    Caller account(String name, String email) {
        kernel.accounts().create(new NewAccount(name, "Nome " + name, email, Set.of(Role.CITIZEN), null, null, "parola molto lunga 1".toCharArray(), false));
        return kernel.accounts().callerOf(name, "192.0.2.1").orElseThrow();
    }

    StoredMessage message(String id) {
        return messages.find(id).orElseThrow();
    }

    /** Waits until the message fulfils the condition: the outbox works on threads of its own. */
    StoredMessage until(String id, Predicate<StoredMessage> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        StoredMessage last = message(id);
        while (!condition.test(last) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            last = message(id);
        }
        assertThat(condition.test(last)).as("%s", last).isTrue();
        return last;
    }

    List<StoredMessage> listed(String text) {
        return desk.search(HELPDESK, new MessageCriteria(text, null, null, null), it.sintesi.kernel.api.PageRequest.first()).items();
    }


    @Override
    public void close() {
        kernel.close();
    }
}
