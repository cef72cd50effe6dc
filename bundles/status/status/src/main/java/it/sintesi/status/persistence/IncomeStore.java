package it.sintesi.status.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Income declarations. */
public final class IncomeStore {

    private static final String INSERT = "INSERT INTO statuses.income (id, person, kind, relation, name, from_day, to_day, yearly, declared_at, declared_by, protocol, digest)"
            + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS DATE), ?, ?, ?, ?, ?)";
    private static final String REPLACE = "UPDATE statuses.income SET replaced_by = ? WHERE id = ?";
    private static final String OF_PERSON = "SELECT id, person, kind, relation, name, from_day, to_day, yearly, declared_at, declared_by, protocol, digest, replaced_by"
            + " FROM statuses.income WHERE person = ? ORDER BY declared_at DESC, id DESC";

    private final Sql sql;

    public IncomeStore(Sql sql) {
        this.sql = sql;
    }

    /** A declaration; fields as in {@link it.sintesi.status.domain.Income}, with its act and the one that replaces it. */
    public record Declared(String id, String person, WorkKind kind, String relation, String name, LocalDate from, LocalDate to, long yearly, Instant declaredAt, String declaredBy,
                           String protocol, String digest, String replacedBy) {
    }

    public void insert(Declared d) {
        sql.update(INSERT, d.id(), d.person(), d.kind().name(), d.relation(), d.name(), Date.valueOf(d.from()), d.to() == null ? null : Date.valueOf(d.to()), d.yearly(),
                Micros.of(d.declaredAt()), d.declaredBy(), d.protocol(), d.digest());
    }

    public void replace(String id, String by) {
        sql.update(REPLACE, by, id);
    }

    /** Newest first. */
    public List<Declared> ofPerson(String person) {
        return sql.list(OF_PERSON, row -> new Declared(row.getString(1), row.getString(2), WorkKind.valueOf(row.getString(3)), row.getString(4), row.getString(5),
                row.getDate(6).toLocalDate(), row.getDate(7) == null ? null : row.getDate(7).toLocalDate(), row.getLong(8), Micros.instant(row.getLong(9)), row.getString(10),
                row.getString(11), row.getString(12), row.getString(13)), person);
    }
}
