package it.sintesi.kernel.notifications.persistence;

import it.sintesi.kernel.jdbc.Sql;
import java.util.Optional;
import java.util.Set;

/** What the owner of an account wants. */
public final class PreferenceStore {

    private static final String OFF = "SELECT template FROM notifications.switched_off WHERE account = ?";
    private static final String CLEAR = "DELETE FROM notifications.switched_off WHERE account = ?";
    private static final String SWITCH_OFF = "INSERT INTO notifications.switched_off (account, template) VALUES (?, ?)";
    private static final String CHANNEL = "SELECT channel FROM notifications.chosen_channel WHERE account = ?";
    private static final String CHANGE = "UPDATE notifications.chosen_channel SET channel = ? WHERE account = ?";
    private static final String CHOOSE = "INSERT INTO notifications.chosen_channel (account, channel) VALUES (?, ?)";

    private final Sql sql;

    public PreferenceStore(Sql sql) {
        this.sql = sql;
    }

    /** Kinds of message that are switched off. */
    public Set<String> switchedOff(String account) {
        return Set.copyOf(sql.list(OFF, row -> row.getString(1), account));
    }

    public Optional<String> channel(String account) {
        return sql.first(CHANNEL, row -> row.getString(1), account);
    }

    /** Replaces all preferences of an account; call it within a transaction. */
    public void write(String account, Set<String> off, String channel) {
        sql.update(CLEAR, account);
        off.forEach(template -> sql.update(SWITCH_OFF, account, template));
        if (sql.update(CHANGE, channel, account) == 0) {
            sql.update(CHOOSE, account, channel);
        }
    }
}
