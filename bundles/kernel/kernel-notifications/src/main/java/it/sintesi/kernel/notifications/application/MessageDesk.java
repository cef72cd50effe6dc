package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.notifications.persistence.MessageList;
import it.sintesi.kernel.notifications.persistence.MessageStore;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What the help desk sees of messages: to whom and how it went, never the text. */
public final class MessageDesk {

    private static final String KIND = "notification";

    private final MessageStore messages;
    private final MessageList list;
    private final Queue queue;
    private final Authorisation authorisation;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public MessageDesk(MessageStore messages, MessageList list, Queue queue, Authorisation authorisation, AuditTrail audit, Transactions transactions,
                       CertifiedClock clock) {
        this.messages = messages;
        this.list = list;
        this.queue = queue;
        this.authorisation = authorisation;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One page of messages, newest first. */
    public Page<StoredMessage> search(Caller caller, MessageCriteria criteria, PageRequest page) {
        require(caller);
        return transactions.required(() -> {
            audit.record(AuditEntry.ok(caller, "notifications.list", KIND, "", null, "Elenco dei messaggi inviati"));
            return list.search(criteria, page);
        });
    }

    /** All messages that match, one by one. */
    public void export(Caller caller, MessageCriteria criteria, Consumer<StoredMessage> sink) {
        require(caller);
        transactions.run(() -> {
            audit.record(AuditEntry.ok(caller, "notifications.export", KIND, "", null, "Esportazione dei messaggi inviati"));
            list.walk(criteria, sink);
        });
    }

    /** Messages that were given up, oldest first. */
    public List<StoredMessage> failed(Caller caller, int limit) {
        require(caller);
        return transactions.required(() -> list.failed(limit));
    }

    /** How many messages are in a state. */
    public long count(Caller caller, SendState state) {
        require(caller);
        return list.count(state);
    }

    /**
     * Sends a message again, as if it were new.
     *
     * @throws ServiceException NOT_FOUND; CONFLICT while it waits in the queue or when its text is no longer kept
     */
    public void resend(Caller caller, String id) {
        require(caller);
        transactions.run(() -> {
            StoredMessage message = messages.find(id).orElseThrow(() -> ServiceException.notFound("Il messaggio indicato non esiste.").said("WEB-NO-MESSAGE"));
            if (message.state() == SendState.QUEUED) {
                throw ServiceException.conflict(Rejection.error("NOT-QUEUED", "", "Il messaggio è già in coda.", "Attendete l'esito del prossimo tentativo"));
            }
            Instant now = clock.now();
            if (!messages.requeue(id, true, now)) {
                throw ServiceException.conflict(Rejection.error("NOT-ERASED", "", "Il testo o gli allegati del messaggio non sono più conservati.",
                        "Ripetete l'operazione che lo aveva generato"));
            }
            queue.add(id, now);
            audit.record(AuditEntry.ok(caller, "notifications.resend", KIND, id, null, "Nuovo invio di un messaggio"));
        });
    }

    private void require(Caller caller) {
        authorisation.require(caller, Permission.NOTIFICATION_MANAGE, Subject.NONE);
    }
}
