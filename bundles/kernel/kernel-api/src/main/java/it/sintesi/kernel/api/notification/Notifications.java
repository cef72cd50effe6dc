package it.sintesi.kernel.api.notification;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.time.Instant;

/** Sends messages to people and keeps the in-box of each account. */
public interface Notifications {

    /**
     * Queues a message in the caller's transaction (or in one of its own): it leaves only if the transaction commits, at least once, with retries.
     * Every message to an account also lies in its in-box.
     *
     * @return identifier of the message
     */
    String send(Notification notification);

    /** A message of the in-box; {@code readAt} null while unread, {@code path} null when it leads nowhere. */
    record InboxMessage(String id, Instant at, String subject, String body, String path, Instant readAt) {
    }

    /** Messages of the caller's own account, newest first. */
    Page<InboxMessage> inbox(Caller caller, PageRequest page);

    /** How many messages of the caller's own account are unread. */
    long unread(Caller caller);

    /** Marks one message of the caller's own account as read; {@code null} marks all. */
    void markRead(Caller caller, String id);
}
