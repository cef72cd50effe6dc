package it.sintesi.registry.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonMerge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges of people, and the codes that lead to others. */
public final class LinkStore {

    private static final String COLUMNS = "id, former, code, reason, protocol, merged_by, merged_at, parted_by, parted_at, parting_reason, parting_protocol";

    private final Sql sql;

    public LinkStore(Sql sql) {
        this.sql = sql;
    }

    /** Merges in force: the code that counts, by former code. */
    public Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        sql.list("SELECT former, code FROM registry.person_alias", row -> aliases.put(row.getString(1), row.getString(2)));
        return aliases;
    }

    /** Whether the code is merged into another, or another into it. */
    public boolean linked(String code) {
        return sql.number("SELECT COUNT(*) FROM registry.person_alias WHERE former = ? OR code = ?", code, code) > 0;
    }

    public void insert(PersonMerge m) {
        sql.update("INSERT INTO registry.person_merge (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,NULL,NULL,'',NULL)", m.id(), m.formerCode(), m.code(), m.reason(), m.protocol(),
                m.mergedBy(), Columns.micros(m.mergedAt()));
    }

    /** Puts the merge in force; fails when the former code is merged already. */
    public void link(PersonMerge m) {
        sql.update("INSERT INTO registry.person_alias (former, code, merge_id) VALUES (?,?,?)", m.formerCode(), m.code(), m.id());
    }

    /** Undoes a merge that is in force; false when somebody was quicker. */
    public boolean part(String id, String by, Instant at, String reason, String protocol) {
        return sql.update("UPDATE registry.person_merge SET parted_by = ?, parted_at = ?, parting_reason = ?, parting_protocol = ? WHERE id = ? AND parted_at IS NULL", by,
                Columns.micros(at), reason, protocol, id) == 1;
    }

    public void unlink(String mergeId) {
        sql.update("DELETE FROM registry.person_alias WHERE merge_id = ?", mergeId);
    }

    public Optional<PersonMerge> find(String id) {
        return sql.first("SELECT " + COLUMNS + " FROM registry.person_merge WHERE id = ?", LinkStore::merge, id);
    }

    /** Merges from or into a code, the latest first. */
    public List<PersonMerge> of(String code) {
        return sql.list("SELECT " + COLUMNS + " FROM registry.person_merge WHERE former = ? OR code = ? ORDER BY merged_at DESC, id DESC", LinkStore::merge, code, code);
    }

    private static PersonMerge merge(ResultSet r) throws SQLException {
        long parted = r.getLong("parted_at");
        Instant partedAt = r.wasNull() ? null : Columns.instant(parted);
        return new PersonMerge(r.getString("id"), r.getString("former"), r.getString("code"), r.getString("reason"), r.getString("protocol"), r.getString("merged_by"),
                Columns.instant(r.getLong("merged_at")), r.getString("parted_by"), partedAt, r.getString("parting_reason"), r.getString("parting_protocol"));
    }
}
