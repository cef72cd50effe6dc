package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Origin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes of data of people and companies. */
public final class ChangeStore {

    /** Whose data. */
    public enum Kind {
        PERSON("P"), COMPANY("C");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    private static final String INSERT = "INSERT INTO registry.datum_change (id, kind, subject, field, before_value, after_value, former_source, former_at, source, true_at,"
            + " account, recorded_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final int[] INSERTED = {Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BIGINT,
        Types.VARCHAR, Types.BIGINT, Types.VARCHAR, Types.BIGINT};
    private static final String SELECT = "SELECT field, before_value, after_value, former_source, former_at, source, true_at, account, recorded_at FROM registry.datum_change"
            + " WHERE subject = ? AND kind = ? ORDER BY true_at DESC, id DESC";

    private final Sql sql;
    private final Ids ids;

    public ChangeStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Keeps changes by code of their subject, in one batch on the connection of the present transaction; most often there are none. */
    public void keep(Connection connection, Kind kind, List<Map.Entry<String, FieldChange>> changes) throws SQLException {
        List<Object[]> rows = new ArrayList<>(changes.size());
        for (Map.Entry<String, FieldChange> entry : changes) {
            FieldChange c = entry.getValue();
            rows.add(new Object[] {ids.next().toString(), kind.letter, entry.getKey(), c.field(), c.before(), c.after(), c.former() == null ? null : c.former().source(),
                c.former() == null ? null : Columns.micros(c.former().at()), c.origin().source(), Columns.micros(c.origin().at()), c.account(), Columns.micros(c.recordedAt())});
        }
        Batches.write(connection, INSERT, INSERTED, rows);
    }

    /** The changes of somebody's data, the latest first. */
    public List<FieldChange> of(Kind kind, String subject) {
        return sql.list(SELECT, ChangeStore::change, subject, kind.letter);
    }

    private static FieldChange change(ResultSet r) throws SQLException {
        String former = r.getString(4);
        Origin before = former == null ? null : new Origin(former, Columns.instant(r.getLong(5)));
        return new FieldChange(r.getString(1), r.getString(2), r.getString(3), before, new Origin(r.getString(6), Columns.instant(r.getLong(7))), r.getString(8),
                Columns.instant(r.getLong(9)));
    }
}
