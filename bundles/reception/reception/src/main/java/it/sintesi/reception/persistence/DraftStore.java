package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Draft;
import it.sintesi.reception.domain.Minutes;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** What citizens have typed on the way to an appointment; joins the transaction of the thread. */
public final class DraftStore {

    private static final String SELECT = "SELECT id, account, office, service, operator, day, start_minute, minutes, note, email, phone, began_at FROM reception.draft WHERE id = ? AND account = ?";
    private static final String INSERT = "INSERT INTO reception.draft (id, account, office, service, operator, day, start_minute, minutes, note, email, phone, began_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE reception.draft SET note = ?, email = ?, phone = ? WHERE id = ? AND account = ?";
    private static final String FORGET = "DELETE FROM reception.draft WHERE began_at < ?";

    private final Sql sql;

    public DraftStore(Sql sql) {
        this.sql = sql;
    }

    /** The draft of an account. */
    public Optional<Draft> find(String id, String account) {
        return sql.first(SELECT, DraftStore::read, id, account);
    }

    public void insert(Draft d) {
        sql.update(INSERT, d.id(), d.account(), d.slot().office(), d.slot().service(), d.slot().operator(), Date.valueOf(d.slot().start().toLocalDate()),
                Minutes.of(d.slot().start().toLocalTime()), d.slot().minutes(), d.note(), d.email(), d.phone(), Micros.of(d.at()));
    }

    /** Changes what was typed. */
    public void update(Draft d) {
        sql.update(UPDATE, d.note(), d.email(), d.phone(), d.id(), d.account());
    }

    /** Forgets what was begun before a moment. */
    public int forget(Instant before) {
        return sql.update(FORGET, Micros.of(before));
    }

    private static Draft read(ResultSet row) throws SQLException {
        Slot slot = new Slot(row.getString("office"), row.getString("service"), row.getString("operator"),
                Minutes.at(row.getDate("day").toLocalDate(), row.getInt("start_minute")), row.getInt("minutes"), 1);
        return new Draft(row.getString("id"), row.getString("account"), slot, row.getString("note"), row.getString("email"), row.getString("phone"), Micros.read(row, "began_at"));
    }
}
