package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.notifications.persistence.InboxStore;
import it.sintesi.kernel.notifications.persistence.MessageStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes messages down, queues them, and keeps the in-boxes. */
public final class NotificationService implements Notifications {

    /** Place that every template may use: address of the portal, without a final slash. */
    static final String PORTAL = "portale";
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 16_000;
    private static final int RETRY_SECONDS = 5;

    private final MessageStore messages;
    private final InboxStore inboxes;
    private final TemplateCatalogue templates;
    private final Queue queue;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;
    private final String publicUrl;

    /** The service; {@code publicUrl} is the address of the portal, empty when it is not configured. */
    public NotificationService(MessageStore messages, InboxStore inboxes, TemplateCatalogue templates, Queue queue, Transactions transactions, CertifiedClock clock,
                               Ids ids, String publicUrl) {
        this.messages = messages;
        this.inboxes = inboxes;
        this.templates = templates;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.publicUrl = publicUrl;
    }

    @Override
    public String send(Notification notification) {
        NotificationTemplate template = templates.find(notification.template()).orElseThrow(() ->
                ServiceException.unavailable("I testi dei messaggi «" + notification.template() + "» non sono ancora disponibili.", RETRY_SECONDS).said("NTF-NO-TEXTS", notification.template()));
        Map<String, String> values = new HashMap<>(notification.values());
        values.putIfAbsent(PORTAL, publicUrl);
        // A value must not add lines to the subject.
        String subject = cut(TemplateText.fill(template.subject(), values).replaceAll("\\s+", " ").strip());
        String body = TemplateText.fill(template.body(), values);
        if (body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("The text of a message has at most " + LONGEST_BODY + " characters");
        }
        String id = ids.next().toString();
        Instant now = clock.now();
        StoredMessage message = new StoredMessage(id, now, template.id(), notification.account(), notification.address(), subject, body, notification.path(),
                SendState.QUEUED, null, null, null, 0, null, now, true);
        transactions.run(() -> {
            messages.insert(message, notification.attachments());
            queue.add(id, now);
        });
        return id;
    }

    @Override
    public Page<InboxMessage> inbox(Caller caller, PageRequest page) {
        return caller.isAnonymous() ? new Page<>(List.of(), 0, page.number(), page.size()) : transactions.required(() -> inboxes.list(caller.account(), page));
    }

    @Override
    public long unread(Caller caller) {
        return caller.isAnonymous() ? 0 : inboxes.unread(caller.account());
    }

    @Override
    public void markRead(Caller caller, String id) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Occorre accedere", List.of()).said("WEB-LOGIN");
        }
        transactions.run(() -> {
            if (id == null) {
                inboxes.markAllRead(caller.account(), clock.now());
            } else if (!inboxes.markRead(caller.account(), id, clock.now())) {
                throw ServiceException.notFound("Il messaggio indicato non esiste.").said("WEB-NO-MESSAGE");
            }
        });
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
