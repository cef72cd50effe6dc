package it.sintesi.exchange.people.persistence;

import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.kernel.jdbc.Sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The messages and what became of them. Every method wants to be called in a transaction. */
public final class MessageStore {

    private static final int ANSWER = 2000;
    private static final String COLUMNS = "SELECT reference, kind, event, person, cause, day, declared_on, state, outcome, answer, told, created_us, answered_us, content FROM people.message";

    private final Sql sql;

    public MessageStore(Sql sql) {
        this.sql = sql;
    }

    public void create(NodeMessage m) {
        // A day that is missing has no type of its own, and PostgreSQL wants one.
        sql.update("INSERT INTO people.message (reference, kind, event, person, cause, day, declared_on, state, outcome, answer, told, created_us, content) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS DATE), ?, ?, ?, ?, ?, ?)",
                m.reference(), m.kind().name(), m.event(), m.person(), m.cause(), Date.valueOf(m.day()), date(m.declaredOn()), m.state().name(), m.outcome(), cut(m.answer()), Phrases.write(m.answer().phrases()),
                Micros.of(m.createdAt()), m.content());
    }

    /** Whether an event has had its message. */
    public boolean caused(String cause) {
        return sql.number("SELECT COUNT(*) FROM people.message WHERE cause = ?", cause) > 0;
    }

    public Optional<NodeMessage> find(String reference) {
        return sql.first(COLUMNS + " WHERE reference = ?", MessageStore::row, reference);
    }

    /** Messages of a person, oldest first. */
    public List<NodeMessage> ofPerson(String person) {
        return sql.list(COLUMNS + " WHERE person = ? ORDER BY created_us, reference", MessageStore::row, person);
    }

    /** Whether a record of the person was ever composed, sent or not. */
    public boolean hasRecord(String person) {
        return sql.number("SELECT COUNT(*) FROM people.message WHERE person = ? AND kind = 'SAP'", person) > 0;
    }

    /** A person who has a message, for tests that open pages. */
    public Optional<String> somebody() {
        return sql.first("SELECT person FROM people.message ORDER BY created_us DESC FETCH FIRST 1 ROWS ONLY", row -> row.getString(1));
    }

    public void answered(String reference, State state, String outcome, Answer answer, Instant at) {
        sql.update("UPDATE people.message SET state = ?, outcome = ?, answer = ?, told = ?, answered_us = ? WHERE reference = ?", state.name(), outcome, cut(answer), Phrases.write(answer.phrases()), Micros.of(at), reference);
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String cut(Answer answer) {
        String text = answer.italian();
        return text.length() <= ANSWER ? text : text.substring(0, ANSWER - 1) + "…";
    }

    private static NodeMessage row(ResultSet row) throws SQLException {
        Date declared = row.getDate("declared_on");
        return new NodeMessage(row.getString("reference"), Kind.valueOf(row.getString("kind")), row.getString("event"), row.getString("person"), row.getString("cause"),
                row.getDate("day").toLocalDate(), declared == null ? null : declared.toLocalDate(), State.valueOf(row.getString("state")), row.getString("outcome"), new Answer(row.getString("answer"), Phrases.read(row.getString("told"))),
                Micros.instant(row.getLong("created_us")), Micros.read(row, "answered_us"), row.getString("content"));
    }
}
