package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.reception.domain.Minutes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who holds which five minutes of whom. The primary key of the table is what makes double bookings impossible. */
public final class PlaceStore {

    private static final String INSERT = "INSERT INTO reception.place (resource, moment, seat, owner) VALUES (?, ?, ?, ?)";
    private static final String RELEASE = "DELETE FROM reception.place WHERE owner = ?";
    private static final String HAND = "UPDATE reception.place SET owner = ? WHERE owner = ?";
    private static final String TAKEN = "SELECT moment, seat FROM reception.place WHERE resource = ? AND moment >= ? AND moment < ?";
    private static final String BUSY = "SELECT COUNT(*) FROM reception.place WHERE resource = ? AND moment >= ? AND moment < ? AND owner <> ?";

    private final Sql sql;

    public PlaceStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes minutes of a resource for an owner.
     *
     * @param moment first moment ({@link Minutes#moment})
     * @throws it.sintesi.kernel.jdbc.SqlFailure duplicate when somebody holds one of them
     */
    public void take(String owner, String resource, long moment, int minutes, int seat) {
        for (long at = moment; at < moment + minutes; at += Minutes.GRAIN) {
            sql.update(INSERT, resource, at, seat, owner);
        }
    }

    /** Gives everything back that an owner holds. */
    public void release(String owner) {
        sql.update(RELEASE, owner);
    }

    /** Hands everything over that an owner holds. */
    public void hand(String from, String to) {
        sql.update(HAND, to, from);
    }

    /** Seats taken by moment, between two moments. */
    public Map<Long, Set<Integer>> taken(String resource, long from, long to) {
        Map<Long, Set<Integer>> taken = new HashMap<>();
        sql.walk(TAKEN, row -> {
            taken.computeIfAbsent(row.getLong("moment"), m -> new TreeSet<>()).add(row.getInt("seat"));
            return true;
        }, resource, from, to);
        return taken;
    }

    /** True when somebody else than the owner holds one of these minutes. */
    public boolean busy(String resource, long moment, int minutes, String owner) {
        return sql.number(BUSY, resource, moment, moment + minutes, owner) > 0;
    }
}
