package it.sintesi.kernel.notifications.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.notification.Notifications.InboxMessage;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;

/** The in-box of each account; every statement is bound to one account. */
public final class InboxStore {

    private static final String LIST = "SELECT id, created_us, subject, body, path, read_us FROM notifications.message WHERE account = ?"
            + " ORDER BY created_us DESC, id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM notifications.message WHERE account = ?";
    private static final String UNREAD = "SELECT COUNT(*) FROM notifications.message WHERE account = ? AND read_us IS NULL";
    private static final String READ = "UPDATE notifications.message SET read_us = COALESCE(read_us, ?) WHERE account = ? AND id = ?";
    private static final String READ_ALL = "UPDATE notifications.message SET read_us = ? WHERE account = ? AND read_us IS NULL";

    private final Sql sql;

    public InboxStore(Sql sql) {
        this.sql = sql;
    }

    /** One page, newest first. */
    public Page<InboxMessage> list(String account, PageRequest page) {
        return new Page<>(sql.list(LIST, row -> new InboxMessage(row.getString("id"), Micros.read(row, "created_us"), row.getString("subject"), row.getString("body"),
                row.getString("path"), Micros.read(row, "read_us")), account, page.offset(), page.size()), sql.number(COUNT, account), page.number(), page.size());
    }

    public long unread(String account) {
        return sql.number(UNREAD, account);
    }

    /** Marks one message as read; false when it does not lie in this in-box. */
    public boolean markRead(String account, String id, Instant at) {
        return sql.update(READ, Micros.of(at), account, id) == 1;
    }

    public void markAllRead(String account, Instant at) {
        sql.update(READ_ALL, Micros.of(at), account);
    }
}
