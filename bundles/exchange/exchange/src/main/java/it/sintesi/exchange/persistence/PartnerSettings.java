package it.sintesi.exchange.persistence;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ColumnListHandler;

/** What is kept about partners: which are paused, which drop-in routes take receipts. Wants a transaction. */
public final class PartnerSettings {

    private final Sql sql;

    public PartnerSettings(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Codes of the partners whose sending is suspended. */
    public List<String> paused() {
        return sql.query("SELECT partner FROM exchange.paused_partner", new ColumnListHandler<String>(1));
    }

    public void pause(String partner, Instant now) {
        if (!paused().contains(partner)) {
            sql.update("INSERT INTO exchange.paused_partner (partner, paused_at) VALUES (?, ?)", partner, Micros.of(now));
        }
    }

    public void resume(String partner) {
        sql.update("DELETE FROM exchange.paused_partner WHERE partner = ?", partner);
    }

    /** Names of the drop-in routes that take receipts, whether or not they run now. */
    public List<String> receiptRoutes() {
        return sql.query("SELECT name FROM exchange.receipt_route ORDER BY name", new ColumnListHandler<String>(1));
    }

    /** Remembers a drop-in route. */
    public void addReceiptRoute(String name, Instant now) {
        if (!receiptRoutes().contains(name)) {
            sql.update("INSERT INTO exchange.receipt_route (name, since) VALUES (?, ?)", name, Micros.of(now));
        }
    }

    /** Forgets a drop-in route; false when there was none. */
    public boolean removeReceiptRoute(String name) {
        return sql.update("DELETE FROM exchange.receipt_route WHERE name = ?", name) == 1;
    }
}
