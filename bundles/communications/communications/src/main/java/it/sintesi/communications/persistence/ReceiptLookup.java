package it.sintesi.communications.persistence;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.format.model.FormKind;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds receipts by the key of idempotency or by code: a few queries for a whole batch. */
public final class ReceiptLookup {

    private static final KeyedQuery KEYS = new KeyedQuery("SELECT message_key, code FROM communications.communication WHERE message_key IN (" + KeyedQuery.MARKS + ")");
    private static final KeyedQuery CODES = new KeyedQuery("SELECT code FROM communications.communication WHERE code IN (" + KeyedQuery.MARKS + ")");
    private static final KeyedQuery RECEIPTS = new KeyedQuery("SELECT c.code, c.protocol, c.certified_at, c.digest, c.form, c.event, c.employer, c.worker, c.event_date,"
            + " c.due_date, c.days_late, c.corrects, c.sender, c.mandate, d.warnings, d.receipt FROM communications.communication c"
            + " JOIN communications.document d ON d.seq = c.seq WHERE c.code IN (" + KeyedQuery.MARKS + ")");

    /** Codes of the communications that are already there for these keys. */
    public Map<String, String> codes(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, String> found = new HashMap<>();
        KEYS.run(connection, keys, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    /** Which of these codes are already there. */
    public Collection<String> existing(Connection connection, Collection<String> codes) throws SQLException {
        Collection<String> found = new java.util.HashSet<>();
        CODES.run(connection, codes, row -> found.add(row.getString(1)));
        return found;
    }

    /** Receipts by code. */
    public Map<String, Receipt> receipts(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, Receipt> found = new HashMap<>();
        RECEIPTS.run(connection, codes, row -> found.put(row.getString(1), receipt(row)));
        return found;
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(row.getString(1), row.getString(2), Moments.instant(row.getLong(3)), row.getString(4), FormKind.valueOf(row.getString(5)),
                EventKind.valueOf(row.getString(6)), row.getString(7), row.getString(8), day(row.getDate(9)), day(row.getDate(10)), row.getInt(11),
                row.getString(12), row.getString(13), row.getString(14), Json.rejections(row.getString(15)), row.getBytes(16));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
