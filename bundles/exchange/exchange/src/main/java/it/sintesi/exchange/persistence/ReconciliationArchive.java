package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.Reconciliation;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ScalarHandler;

/** Reconciliations with their differences. Wants a transaction. */
public final class ReconciliationArchive {

    private static final int MAX = 100;

    private final Sql sql;

    public ReconciliationArchive(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void add(Reconciliation made) {
        Number id = sql.insert("INSERT INTO exchange.reconciliation (partner, day, run_at, ours, theirs, error) VALUES (?, ?, ?, ?, ?, ?)",
                new ScalarHandler<>(), made.partner(), Date.valueOf(made.day()), Micros.of(made.runAt()), made.ours(), made.theirs(), made.error());
        sql.batch("INSERT INTO exchange.reconciliation_difference (reconciliation, message_id, kind) VALUES (?, ?, ?)",
                made.differences().stream().map(found -> new Object[] {id.longValue(), found.messageId(), found.kind().name()}).toList());
    }

    /** The newest first; partner null = all. */
    public List<Reconciliation> latest(String partner) {
        record Row(long id, Reconciliation made) {
        }
        List<Row> rows = sql.query("""
                SELECT id, partner, day, run_at, ours, theirs, error FROM exchange.reconciliation
                WHERE (CAST(? AS VARCHAR(60)) IS NULL OR partner = ?) ORDER BY id DESC FETCH FIRST ? ROWS ONLY""", found -> {
            List<Row> list = new ArrayList<>();
            while (found.next()) {
                list.add(new Row(found.getLong(1), new Reconciliation(found.getString(2), found.getDate(3).toLocalDate(),
                        Micros.toInstant(found.getLong(4)), found.getInt(5), found.getInt(6), List.of(), found.getString(7))));
            }
            return list;
        }, partner, partner, MAX);
        return rows.stream().map(row -> withDifferences(row.made(), differences(row.id()))).toList();
    }

    private List<Reconciliation.Difference> differences(long id) {
        return sql.query("SELECT message_id, kind FROM exchange.reconciliation_difference WHERE reconciliation = ? ORDER BY message_id", rows -> {
            List<Reconciliation.Difference> list = new ArrayList<>();
            while (rows.next()) {
                list.add(new Reconciliation.Difference(rows.getString(1), Reconciliation.Kind.valueOf(rows.getString(2))));
            }
            return list;
        }, id);
    }

    private static Reconciliation withDifferences(Reconciliation made, List<Reconciliation.Difference> differences) {
        return new Reconciliation(made.partner(), made.day(), made.runAt(), made.ours(), made.theirs(), differences, made.error());
    }
}
