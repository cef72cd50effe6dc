package it.sintesi.kernel.notifications.persistence;

import it.sintesi.kernel.api.notification.Notification.Attachment;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.notifications.application.Reason;
import it.sintesi.kernel.notifications.application.SendState;
import it.sintesi.kernel.notifications.application.StoredMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages, their attachments and the state of their sending. */
public final class MessageStore {

    static final String COLUMNS = "id, created_us, template, account, given_address, subject, body, path, state, reason, channel, address, attempts, error,"
            + " changed_us, complete";
    private static final String INSERT = "INSERT INTO notifications.message (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', NULL, NULL, NULL, 0, NULL, ?, 1)";
    private static final String ATTACH = "INSERT INTO notifications.attachment (message_id, number, file_name, content_type, content) VALUES (?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT " + COLUMNS + " FROM notifications.message WHERE id = ?";
    private static final String ATTACHMENTS = "SELECT file_name, content_type, content FROM notifications.attachment WHERE message_id = ? ORDER BY number";
    private static final String END = "UPDATE notifications.message SET state = ?, reason = ?, channel = ?, address = ?, attempts = ?, error = ?, changed_us = ? WHERE id = ?";
    private static final String ATTEMPT = "UPDATE notifications.message SET channel = ?, address = ?, attempts = ?, error = ?, changed_us = ? WHERE id = ?";
    private static final String AGAIN = "UPDATE notifications.message SET state = 'QUEUED', reason = NULL, changed_us = ? WHERE id = ? AND complete = 1";
    private static final String AFRESH = "UPDATE notifications.message SET state = 'QUEUED', reason = NULL, attempts = 0, changed_us = ? WHERE id = ? AND complete = 1";
    private static final String UNREACHABLE = "SELECT id FROM notifications.message WHERE state = 'FAILED' AND reason = 'UNREACHABLE' AND complete = 1 AND created_us > ?"
            + " ORDER BY created_us FETCH FIRST 100 ROWS ONLY";
    private static final String ERASE = "UPDATE notifications.message SET body = '', complete = 0 WHERE id = ?";
    private static final String INCOMPLETE = "UPDATE notifications.message SET complete = 0 WHERE created_us < ? AND complete = 1"
            + " AND id IN (SELECT message_id FROM notifications.attachment)";
    private static final String OLD_ATTACHMENTS = "DELETE FROM notifications.attachment WHERE message_id IN"
            + " (SELECT id FROM notifications.message WHERE created_us < ?)";
    private static final String OLD = "DELETE FROM notifications.message WHERE created_us < ?";
    private static final int ERROR = 500;

    private final Sql sql;

    public MessageStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds a new message, queued. */
    public void insert(StoredMessage m, List<Attachment> attachments) {
        sql.update(INSERT, m.id(), Micros.of(m.at()), m.template(), m.account(), m.givenAddress(), m.subject(), m.body(), m.path(), Micros.of(m.at()));
        for (int number = 0; number < attachments.size(); number++) {
            Attachment a = attachments.get(number);
            sql.update(ATTACH, m.id(), number, a.fileName(), a.contentType(), a.content());
        }
    }

    public Optional<StoredMessage> find(String id) {
        return sql.first(FIND, MessageStore::read, id);
    }

    public List<Attachment> attachments(String id) {
        return sql.list(ATTACHMENTS, row -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)), id);
    }

    /** The message has left, was given up or is not to be sent. */
    public void end(StoredMessage m, SendState state, Reason reason, String error, Instant at) {
        sql.update(END, state.name(), reason == null ? null : reason.name(), m.channel(), m.address(), m.attempts(), cut(error), Micros.of(at), m.id());
    }

    /** An attempt failed and there will be another. */
    public void attempt(StoredMessage m, String error, Instant at) {
        sql.update(ATTEMPT, m.channel(), m.address(), m.attempts(), cut(error), Micros.of(at), m.id());
    }

    /** Puts a message back into the queue for one more attempt, or with all attempts before it when {@code afresh}; false when it is no longer complete. */
    public boolean requeue(String id, boolean afresh, Instant at) {
        return sql.update(afresh ? AFRESH : AGAIN, Micros.of(at), id) == 1;
    }

    /** Messages newer than a moment that were given up because the channel was out of reach, oldest first, at most 100. */
    public List<String> unreachable(Instant newerThan) {
        return sql.list(UNREACHABLE, row -> row.getString(1), Micros.of(newerThan));
    }

    /** Removes the text of a message: nobody has it in an in-box, and it may hold a secret link. */
    public void erase(String id) {
        sql.update(ERASE, id);
    }

    /** Removes attachments and messages that are too old. */
    public void purge(Instant attachmentsBefore, Instant messagesBefore) {
        sql.update(INCOMPLETE, Micros.of(attachmentsBefore));
        sql.update(OLD_ATTACHMENTS, Micros.of(attachmentsBefore));
        sql.update(OLD, Micros.of(messagesBefore));
    }

    static StoredMessage read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new StoredMessage(row.getString("id"), Micros.read(row, "created_us"), row.getString("template"), row.getString("account"), row.getString("given_address"),
                row.getString("subject"), row.getString("body"), row.getString("path"), SendState.valueOf(row.getString("state")), reason == null ? null : Reason.valueOf(reason),
                row.getString("channel"), row.getString("address"), row.getInt("attempts"), row.getString("error"), Micros.read(row, "changed_us"), row.getInt("complete") == 1);
    }

    private static String cut(String text) {
        return text == null || text.length() <= ERROR ? text : text.substring(0, ERROR);
    }
}
