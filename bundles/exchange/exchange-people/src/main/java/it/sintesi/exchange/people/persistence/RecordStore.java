package it.sintesi.exchange.people.persistence;

import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.exchange.people.domain.RecordRow;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.kernel.jdbc.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The records of people at the node, ours and received, and who is due to be sent. Every method wants to be called in a transaction. */
public final class RecordStore {

    private static final String COLUMNS = "SELECT sap_id, holder, state, digest, note, note_told FROM people.sap_record";

    private static final int NOTE = 500;

    private final Sql sql;

    public RecordStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<RecordRow> find(String person) {
        return sql.first(COLUMNS + " WHERE person = ?", RecordStore::row, person);
    }

    /** Person of a record. */
    public Optional<String> personOf(String id) {
        return sql.first("SELECT person FROM people.sap_record WHERE sap_id = ?", row -> row.getString(1), id);
    }

    /** Identifiers of the records that other bodies took over. */
    public List<String> gone() {
        return sql.list("SELECT sap_id FROM people.sap_record WHERE state = 'GONE' AND sap_id <> '' ORDER BY sap_id", row -> row.getString(1));
    }

    public void put(String person, RecordRow row, Instant at) {
        int changed = sql.update("UPDATE people.sap_record SET sap_id = ?, holder = ?, state = ?, digest = ?, note = ?, note_told = ?, changed_us = ? WHERE person = ?",
                row.id(), row.holder(), row.state().name(), row.digest(), cut(row.note()), Phrases.write(row.note().phrases()), Micros.of(at), person);
        if (changed == 0) {
            sql.update("INSERT INTO people.sap_record (person, sap_id, holder, state, digest, note, note_told, changed_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    person, row.id(), row.holder(), row.state().name(), row.digest(), cut(row.note()), Phrases.write(row.note().phrases()), Micros.of(at));
        }
    }

    /** Marks a record as changed: it is sent at {@code due}, later when more changes come, but not after {@code last}. */
    public void mark(String person, Instant now, Instant due, Instant last) {
        int changed = sql.update("UPDATE people.sap_due SET due_us = CASE WHEN first_us + ? < ? THEN first_us + ? ELSE ? END WHERE person = ?",
                Micros.of(last) - Micros.of(now), Micros.of(due), Micros.of(last) - Micros.of(now), Micros.of(due), person);
        if (changed == 0) {
            sql.update("INSERT INTO people.sap_due (person, first_us, due_us) VALUES (?, ?, ?)", person, Micros.of(now), Micros.of(due));
        }
    }

    public List<String> due(Instant now, int limit) {
        return sql.list("SELECT person FROM people.sap_due WHERE due_us <= ? ORDER BY due_us FETCH FIRST 100 ROWS ONLY", row -> row.getString(1), Micros.of(now)).stream().limit(limit).toList();
    }

    public void sent(String person) {
        sql.update("DELETE FROM people.sap_due WHERE person = ?", person);
    }

    /** A record that another body sent; the same identifier again replaces it. */
    public void received(String id, String person, String content, Instant at) {
        sql.update("DELETE FROM people.sap_received WHERE sap_id = ?", id);
        sql.update("INSERT INTO people.sap_received (sap_id, person, received_us, content) VALUES (?, ?, ?, ?)", id, person, Micros.of(at), content);
    }

    public Optional<String> receivedContent(String id) {
        return sql.first("SELECT content FROM people.sap_received WHERE sap_id = ?", row -> row.getString(1), id);
    }

    /** Identifier of a received record of a person. */
    public Optional<String> receivedOf(String person) {
        return sql.first("SELECT sap_id FROM people.sap_received WHERE person = ? ORDER BY received_us DESC FETCH FIRST 1 ROWS ONLY", row -> row.getString(1), person);
    }

    public boolean withdraw(String id) {
        return sql.update("DELETE FROM people.sap_received WHERE sap_id = ?", id) > 0;
    }

    private static String cut(Answer note) {
        return note.italian().length() <= NOTE ? note.italian() : note.italian().substring(0, NOTE - 1) + "…";
    }

    private static RecordRow row(ResultSet row) throws SQLException {
        return new RecordRow(row.getString(1), row.getString(2), RecordRow.State.valueOf(row.getString(3)), row.getString(4), new Answer(row.getString(5), Phrases.read(row.getString(6))));
    }
}
