package it.sintesi.registry.application;

import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.domain.Changes;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.persistence.ChangeStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The changes that one use case makes, written in one batch at its end. For one use. */
final class Journal<T> {

    private final ChangeStore store;
    private final ChangeStore.Kind kind;
    private final Function<T, State> state;
    private final String account;
    private final Instant now;
    private final List<Map.Entry<String, FieldChange>> changes = new ArrayList<>();

    Journal(ChangeStore store, ChangeStore.Kind kind, Function<T, State> state, String account, Instant now) {
        this.store = store;
        this.kind = kind;
        this.state = state;
        this.account = account;
        this.now = now;
    }

    /** Notes what differs; an entry that is new has no history yet. */
    void note(String code, T before, T after) {
        if (before != null) {
            Changes.between(state.apply(before), state.apply(after), account, now).forEach(change -> changes.add(Map.entry(code, change)));
        }
    }

    void write(Connection connection) throws SQLException {
        store.keep(connection, kind, changes);
    }
}
