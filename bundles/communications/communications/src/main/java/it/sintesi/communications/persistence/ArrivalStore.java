package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Arrivals.Arrival;
import it.sintesi.communications.api.State;
import it.sintesi.kernel.jdbc.Sql;

import javax.sql.DataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads state and time of communications, and nothing else of them. */
public final class ArrivalStore {

    private static final String SELECT = "SELECT s.state, c.certified_at FROM communications.communication c LEFT JOIN communications.communication_state s ON s.seq = c.seq";
    private static final String NEWEST_FIRST = " ORDER BY c.seq DESC FETCH FIRST 2 ROWS ONLY";

    private final Sql sql;

    public ArrivalStore(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public List<Arrival> byCode(String code) {
        return sql.list(SELECT + " WHERE c.code = ?" + NEWEST_FIRST, ArrivalStore::arrival, code);
    }

    /** The newest two with this identifier. */
    public List<Arrival> byMessageId(String id) {
        return sql.list(SELECT + " WHERE c.message_id = ?" + NEWEST_FIRST, ArrivalStore::arrival, id);
    }

    /** The newest two with this content. */
    public List<Arrival> byDigest(String digest) {
        return sql.list(SELECT + " WHERE c.digest = ?" + NEWEST_FIRST, ArrivalStore::arrival, digest);
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(row.getString(1) == null ? State.VALID : State.valueOf(row.getString(1)), Moments.instant(row.getLong(2)));
    }
}
