package it.sintesi.helpdesk.persistence;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Outages as they stand now. */
public final class OutageStore {

    private static final String COLUMNS = "id, from_us, to_us, services, cause, text, excusing, certificate";
    private static final String ALL = "SELECT " + COLUMNS + " FROM helpdesk.outage ORDER BY from_us DESC, id DESC";
    private static final String BETWEEN = "SELECT " + COLUMNS + " FROM helpdesk.outage WHERE from_us < ? AND (to_us IS NULL OR to_us > ?) ORDER BY from_us DESC, id DESC";
    private static final String FIND = "SELECT " + COLUMNS + " FROM helpdesk.outage WHERE id = ?";
    private static final String INSERT = "INSERT INTO helpdesk.outage (from_us, to_us, services, cause, text, excusing, recorded_by, changed_us, id)"
            + " VALUES (?, CAST(? AS BIGINT), ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE helpdesk.outage SET from_us = ?, to_us = CAST(? AS BIGINT), services = ?, cause = ?, text = ?, excusing = ?, recorded_by = ?,"
            + " changed_us = ? WHERE id = ?";

    private final Sql sql;

    public OutageStore(Sql sql) {
        this.sql = sql;
    }

    public List<Outage> all() {
        return sql.list(ALL, OutageStore::read);
    }

    /** Outages of which at least a part lies between two moments, newest first. */
    public List<Outage> between(Instant from, Instant to) {
        return sql.list(BETWEEN, OutageStore::read, Micros.of(to), Micros.of(from));
    }

    public Optional<Outage> find(String id) {
        return sql.first(FIND, OutageStore::read, id);
    }

    /** Writes an outage; its certificate is written by the store of certificates. */
    public void save(Outage o, String by, Instant at, boolean fresh) {
        sql.update(fresh ? INSERT : UPDATE, Micros.of(o.from()), o.to() == null ? null : Micros.of(o.to()), Services.write(o.services()), o.cause(), o.text(), o.excusing() ? 1 : 0,
                by, Micros.of(at), o.id());
    }

    private static Outage read(ResultSet row) throws SQLException {
        return new Outage(row.getString("id"), Micros.read(row, "from_us"), Micros.read(row, "to_us"), Services.read(row.getString("services")), row.getString("cause"),
                row.getString("text"), row.getInt("excusing") == 1, row.getString("certificate"));
    }
}
