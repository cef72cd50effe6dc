package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.domain.Desk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Desks of the offices; joins the transaction of the thread. */
public final class DeskStore {

    private static final String SELECT = "SELECT id, office, name, services, operator FROM reception.desk WHERE office = ?";
    private static final String INSERT = "INSERT INTO reception.desk (id, office, name, services) VALUES (?, ?, ?, ?)";
    private static final String SIT = "UPDATE reception.desk SET operator = ? WHERE id = ? AND office = ? AND operator IS NULL";
    private static final String RISE = "UPDATE reception.desk SET operator = NULL WHERE office = ? AND operator = ?";

    private final Sql sql;

    public DeskStore(Sql sql) {
        this.sql = sql;
    }

    public List<Desk> ofOffice(String office) {
        return sql.list(SELECT + " ORDER BY name", DeskStore::read, office);
    }

    public Optional<Desk> find(String office, String id) {
        return sql.first(SELECT + " AND id = ?", DeskStore::read, office, id);
    }

    /** The desk at which somebody sits. */
    public Optional<Desk> of(String office, String operator) {
        return sql.first(SELECT + " AND operator = ?", DeskStore::read, office, operator);
    }

    /** Writes a new desk; duplicate when the office has one of this name. */
    public void insert(Desk d) {
        sql.update(INSERT, d.id(), d.office(), d.name(), String.join(",", d.services()));
    }

    /** Sits down; false when somebody else sits there. */
    public boolean sit(String office, String id, String operator) {
        return sql.update(SIT, operator, id, office) == 1;
    }

    /** Leaves every desk. */
    public void rise(String office, String operator) {
        sql.update(RISE, office, operator);
    }

    private static Desk read(ResultSet row) throws SQLException {
        return new Desk(row.getString("id"), row.getString("office"), row.getString("name"), List.of(row.getString("services").split(",")), row.getString("operator"));
    }
}
