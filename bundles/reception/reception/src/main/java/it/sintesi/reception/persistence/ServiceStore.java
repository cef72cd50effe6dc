package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.domain.Service;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Services of the offices; joins the transaction of the thread. */
public final class ServiceStore {

    private static final String SELECT = "SELECT id, office, code, name, minutes, seats, kind, performer, online, letter, active FROM reception.service";
    private static final String OF_OFFICE = SELECT + " WHERE office = ? ORDER BY name, code";
    private static final String BY_CODE = SELECT + " WHERE office = ? AND code = ?";
    private static final String ONLINE = SELECT + " WHERE online = 1 AND active = 1 AND kind = ? ORDER BY name, office";
    private static final String INSERT = "INSERT INTO reception.service (name, minutes, seats, kind, performer, online, letter, active, office, code, id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE reception.service SET name = ?, minutes = ?, seats = ?, kind = ?, performer = ?, online = ?, letter = ?, active = ?"
            + " WHERE office = ? AND code = ?";

    private final Sql sql;

    public ServiceStore(Sql sql) {
        this.sql = sql;
    }

    /** All services of an office, also those that it does not give any more. */
    public List<Service> ofOffice(String office) {
        return sql.list(OF_OFFICE, ServiceStore::read, office);
    }

    /** What can be booked from the portal, of all offices. */
    public List<Service> online(Service.Kind kind) {
        return sql.list(ONLINE, ServiceStore::read, kind.name());
    }

    public Optional<Service> find(String office, String code) {
        return sql.first(BY_CODE, ServiceStore::read, office, code);
    }

    /** Writes a new service; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when the office has one with its code. */
    public void insert(Service s) {
        sql.update(INSERT, s.name(), s.minutes(), s.seats(), s.kind().name(), s.performer(), flag(s.online()), s.letter(), flag(s.active()), s.office(), s.code(), s.id());
    }

    /** Changes the service of an office with this code; false when there is none. */
    public boolean update(Service s) {
        return sql.update(UPDATE, s.name(), s.minutes(), s.seats(), s.kind().name(), s.performer(), flag(s.online()), s.letter(), flag(s.active()), s.office(), s.code()) == 1;
    }

    static int flag(boolean value) {
        return value ? 1 : 0;
    }

    private static Service read(ResultSet row) throws SQLException {
        return new Service(row.getString("id"), row.getString("office"), row.getString("code"), row.getString("name"), row.getInt("minutes"), row.getInt("seats"),
                Service.Kind.valueOf(row.getString("kind")), row.getString("performer"), row.getInt("online") == 1, row.getString("letter"), row.getInt("active") == 1);
    }
}
