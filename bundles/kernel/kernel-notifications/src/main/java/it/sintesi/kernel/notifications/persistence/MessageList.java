package it.sintesi.kernel.notifications.persistence;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.notifications.application.MessageCriteria;
import it.sintesi.kernel.notifications.application.SendState;
import it.sintesi.kernel.notifications.application.StoredMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Messages as the help desk lists them. */
public final class MessageList {

    private static final String WHERE = """
             WHERE (CAST(? AS VARCHAR(10)) IS NULL OR state = CAST(? AS VARCHAR(10)))
               AND created_us >= ? AND created_us < ?
               AND (CAST(? AS VARCHAR(320)) IS NULL OR LOWER(account) LIKE ? ESCAPE '!' OR LOWER(given_address) LIKE ? ESCAPE '!' OR LOWER(address) LIKE ? ESCAPE '!'
                    OR LOWER(template) LIKE ? ESCAPE '!')
            """;
    private static final String SEARCH = "SELECT " + MessageStore.COLUMNS + " FROM notifications.message" + WHERE
            + " ORDER BY created_us DESC, id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String ALL = "SELECT " + MessageStore.COLUMNS + " FROM notifications.message" + WHERE + " ORDER BY created_us DESC, id DESC";
    private static final String COUNT = "SELECT COUNT(*) FROM notifications.message" + WHERE;
    private static final String IN_STATE = "SELECT COUNT(*) FROM notifications.message WHERE state = ?";
    private static final String FAILED = "SELECT " + MessageStore.COLUMNS + " FROM notifications.message WHERE state = 'FAILED' ORDER BY created_us FETCH FIRST ? ROWS ONLY";

    private final Sql sql;

    public MessageList(Sql sql) {
        this.sql = sql;
    }

    /** One page, newest first. */
    public Page<StoredMessage> search(MessageCriteria criteria, PageRequest page) {
        Object[] where = where(criteria);
        Object[] parameters = java.util.Arrays.copyOf(where, where.length + 2);
        parameters[where.length] = page.offset();
        parameters[where.length + 1] = page.size();
        return new Page<>(sql.list(SEARCH, MessageStore::read, parameters), sql.number(COUNT, where), page.number(), page.size());
    }

    /** All, one by one; call it within a transaction. */
    public void walk(MessageCriteria criteria, Consumer<StoredMessage> sink) {
        sql.walk(ALL, row -> {
            sink.accept(MessageStore.read(row));
            return true;
        }, where(criteria));
    }

    public long count(SendState state) {
        return sql.number(IN_STATE, state.name());
    }

    /** Messages that were given up, oldest first. */
    public List<StoredMessage> failed(int limit) {
        return sql.list(FAILED, MessageStore::read, limit);
    }

    private static Object[] where(MessageCriteria c) {
        String state = c.state() == null ? null : c.state().name();
        String text = c.text() == null ? null : c.text().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String anywhere = text == null ? null : "%" + text + "%";
        return new Object[] {state, state, c.from() == null ? 0L : start(c.from()), c.to() == null ? Long.MAX_VALUE : start(c.to().plusDays(1)),
            text, anywhere, anywhere, anywhere, text == null ? null : text + "%"};
    }

    private static long start(LocalDate day) {
        return Micros.of(day.atStartOfDay(CertifiedClock.ZONE).toInstant());
    }
}
