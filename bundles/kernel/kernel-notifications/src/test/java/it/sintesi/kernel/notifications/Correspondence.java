package it.sintesi.kernel.notifications;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.notifications.application.Queue;
import it.sintesi.kernel.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.transaction.TransactionSynchronizationRegistry;

/** The whole module as it stands in the container, without a mail server, with messages in every state that this gives. */
public final class Correspondence implements AutoCloseable {

    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    public final NotificationModule module;
    private final KernelServices kernel;

    public Correspondence(TestDatabase database) {
        kernel = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        List<MessageChannel> channels = new ArrayList<>();
        KernelParts parts = new KernelParts(database.dataSource(), database.transactions(), kernel.clock(), kernel.ids(), kernel.leases(), kernel.outbox(), kernel.accounts(),
                kernel.authorisation(), kernel.audit());
        module = new NotificationModule(parts, Map.of(), List.of(() -> List.of(PostOffice.FREE, PostOffice.FIRM)), channels);
        channels.add(module.email());
        kernel.dispatcher().add("notifications.delivery", Queue.QUEUED, module.delivery(), 1);
    }

    /** Four messages to the company and one to the administrator, all with hostile words, none delivered. */
    public void fill() {
        for (String path : new String[] {null, "/comunicazioni", "/deleghe", "/modulistica"}) {
            module.notifications().send(Notification.to("azienda", "prova.libero", Map.of("nome", "Officine " + XSS, "fatto", "testo segreto " + XSS), path));
        }
        module.notifications().send(Notification.to("admin", "prova.dovuto", Map.of("nome", XSS), "/console/modules"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (kernel.outboxAdmin().status().pending() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        module.close();
        kernel.close();
    }
}
