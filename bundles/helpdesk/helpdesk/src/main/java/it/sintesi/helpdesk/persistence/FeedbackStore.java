package it.sintesi.helpdesk.persistence;

import it.sintesi.helpdesk.application.Feedback;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Remarks about the site. */
public final class FeedbackStore {

    private static final String WHERE = " FROM helpdesk.feedback WHERE (CAST(? AS VARCHAR(10)) IS NULL OR state = CAST(? AS VARCHAR(10)))";
    private static final String LIST = "SELECT id, created_us, page, text, contact, account, state, note, handled_by" + WHERE
            + " ORDER BY created_us DESC, id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*)" + WHERE;
    private static final String INSERT = "INSERT INTO helpdesk.feedback (id, created_us, page, text, contact, account, state, changed_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HANDLE = "UPDATE helpdesk.feedback SET state = ?, note = ?, handled_by = ?, changed_us = ? WHERE id = ?";

    private static final String PURGE = "DELETE FROM helpdesk.feedback WHERE state = 'DONE' AND changed_us < ?";

    private final Sql sql;

    public FeedbackStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(Feedback f) {
        sql.update(INSERT, f.id(), Micros.of(f.at()), f.page(), f.text(), f.contact(), f.account(), f.state().name(), Micros.of(f.at()));
    }

    /** One page, newest first. */
    public Page<Feedback> list(Feedback.State state, PageRequest page) {
        String name = state == null ? null : state.name();
        return new Page<>(sql.list(LIST, FeedbackStore::read, name, name, page.offset(), page.size()), sql.number(COUNT, name, name), page.number(), page.size());
    }

    public long count(Feedback.State state) {
        return sql.number(COUNT, state.name(), state.name());
    }

    /** Changes state and note; false when there is no such remark. */
    public boolean handle(String id, Feedback.State state, String note, String by, Instant at) {
        return sql.update(HANDLE, state.name(), note, by, Micros.of(at), id) == 1;
    }

    /** Deletes remarks that were dealt with before a moment; returns how many. */
    public int purge(Instant before) {
        return sql.update(PURGE, Micros.of(before));
    }

    private static Feedback read(ResultSet row) throws SQLException {
        return new Feedback(row.getString("id"), Micros.read(row, "created_us"), row.getString("page"), row.getString("text"), row.getString("contact"), row.getString("account"),
                Feedback.State.valueOf(row.getString("state")), row.getString("note"), row.getString("handled_by"));
    }
}
