package it.sintesi.communications.application;

import it.sintesi.communications.domain.Entry;
import it.sintesi.communications.domain.Incoming;
import it.sintesi.communications.domain.RelationBook;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.persistence.RelationStore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Carries a batch of registered communications into the relations. */
final class RelationKeeper {

    private final RelationStore store = new RelationStore();

    /** Loads what the batch concerns, applies it in order and writes it back; the answer holds the contradictions seen. */
    RelationBook apply(Connection connection, List<Form> forms, List<Entry> entries) throws SQLException {
        List<Incoming> batch = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Entry e = entries.get(i);
            batch.add(new Incoming(e.seq(), e.receipt().code(), forms.get(i), e.facts(), e.receipt().daysLate(), e.office()));
        }
        return apply(connection, batch);
    }

    RelationBook apply(Connection connection, List<Incoming> batch) throws SQLException {
        RelationBook book = new RelationBook();
        Set<String> workers = new LinkedHashSet<>();
        Set<String> previous = new LinkedHashSet<>();
        Set<String> renamed = new LinkedHashSet<>();
        for (Incoming incoming : batch) {
            workers.addAll(incoming.form().workerCodes());
            if (incoming.touchesPrevious()) {
                previous.add(incoming.previous());
            }
            if (incoming.form() instanceof VarDatori f && f.change() instanceof Renaming) {
                renamed.add(f.employerCode());
            }
        }
        store.loadTouched(connection, book, previous);
        store.loadWorkers(connection, book, workers);
        for (String employer : renamed) {
            store.loadOpenOf(connection, book, employer);
        }
        batch.forEach(book::apply);
        store.save(connection, book);
        return book;
    }
}
