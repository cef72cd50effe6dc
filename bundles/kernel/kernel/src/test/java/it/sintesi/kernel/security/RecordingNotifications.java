package it.sintesi.kernel.security;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** Notifications that remember what was sent. */
record RecordingNotifications(List<Notification> sent) implements Notifications {

    @Override
    public String send(Notification notification) {
        sent.add(notification);
        return String.valueOf(sent.size());
    }

    @Override
    public Page<InboxMessage> inbox(Caller caller, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long unread(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void markRead(Caller caller, String id) {
        throw new UnsupportedOperationException();
    }
}
