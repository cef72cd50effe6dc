package it.sintesi.observatory.sources.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.sources.domain.Loaded;

/** Imports with their files and their history. */
public final class ImportStore {

    private static final String SELECT = "SELECT i.id, i.source, i.file_name, i.digest, i.state, i.from_day, i.to_day, i.origin, i.licence, i.loaded_by, i.loaded_us, i.undone_us,"
            + " (SELECT COUNT(*) FROM sources.fact f WHERE f.import_id = i.id AND f.replaced_by IS NULL AND i.state = 'IN_FORCE') AS figures FROM sources.import i";
    private static final String ALL = SELECT + " WHERE i.state <> 'DISCARDED' ORDER BY i.loaded_us DESC, i.id DESC";
    private static final String FIND = SELECT + " WHERE i.id = ?";
    private static final String SAME = SELECT + " WHERE i.digest = ? AND i.source = ? AND i.state IN ('STAGED', 'IN_FORCE') ORDER BY i.loaded_us";
    private static final String INSERT = "INSERT INTO sources.import (id, source, file_name, digest, content, state, from_day, to_day, origin, licence, loaded_by, loaded_us)"
            + " VALUES (?, ?, ?, ?, ?, 'STAGED', ?, ?, ?, ?, ?, ?)";
    private static final String CONTENT = "SELECT content FROM sources.import WHERE id = ?";
    private static final String CHANGE = "UPDATE sources.import SET state = ? WHERE id = ? AND state = ?";
    private static final String UNDONE = "UPDATE sources.import SET undone_us = ? WHERE id = ?";
    private static final String STEP = "INSERT INTO sources.step (id, import_id, kind, at_us, done_by, reason, protocol) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String STEPS = "SELECT kind, at_us, done_by, reason, protocol FROM sources.step WHERE import_id = ? ORDER BY at_us, id";
    private static final String TURN = "UPDATE sources.turn SET taken = taken + 1 WHERE id = 1";

    private final Sql sql;

    public ImportStore(Sql sql) {
        this.sql = sql;
    }

    /** Waits until nobody else imports or undoes; until the end of the transaction. */
    public void takeTurn() {
        sql.update(TURN);
    }

    /** Newest first; without what was thrown away. */
    public List<Loaded> all() {
        return sql.list(ALL, ImportStore::read);
    }

    public Optional<Loaded> find(String id) {
        return sql.first(FIND, ImportStore::read, id);
    }

    /** The import, staged or in force, of the same file for the same source. */
    public Optional<Loaded> same(String digest, String source) {
        return sql.first(SAME, ImportStore::read, digest, source);
    }

    /** Keeps a file that is being looked at. */
    public void insert(Loaded i, byte[] content) {
        sql.update(INSERT, i.id(), i.source(), i.fileName(), i.digest(), content, date(i.from()), date(i.to()), i.origin(), i.licence(), i.by(), Micros.of(i.at()));
    }

    public byte[] content(String id) {
        return sql.first(CONTENT, row -> row.getBytes(1), id).orElseThrow();
    }

    /** Changes the state; false when it was no longer the former one. */
    public boolean change(String id, Loaded.State from, Loaded.State to) {
        return sql.update(CHANGE, to.name(), id, from.name()) == 1;
    }

    public void undone(String id, Instant at) {
        sql.update(UNDONE, Micros.of(at), id);
    }

    public void step(String id, String importId, Loaded.Step step) {
        sql.update(STEP, id, importId, step.kind(), Micros.of(step.at()), step.by(), step.reason(), step.protocol());
    }

    public List<Loaded.Step> steps(String importId) {
        return sql.list(STEPS, row -> new Loaded.Step(row.getString("kind"), Micros.read(row, "at_us"), row.getString("done_by"), row.getString("reason"), row.getString("protocol")),
                importId);
    }

    private static Loaded read(ResultSet row) throws SQLException {
        return new Loaded(row.getString("id"), row.getString("source"), row.getString("file_name"), row.getString("digest"), Loaded.State.valueOf(row.getString("state")),
                day(row, "from_day"), day(row, "to_day"), row.getString("origin"), row.getString("licence"), row.getString("loaded_by"), Micros.read(row, "loaded_us"),
                Micros.read(row, "undone_us"), row.getInt("figures"));
    }

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
