package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.DeliveryState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.dbutils.handlers.ColumnListHandler;
import org.apache.commons.dbutils.handlers.ScalarHandler;

/**
 * What the index of the queue tells without a look at the deliveries themselves. Asks partner by partner and state by state, so that it costs what is
 * asked for, however many deliveries there are. The remarks name the index to Derby, which plans by the size that a table once had.
 */
final class DeliveryIndex {

    private static final String NEXT_PARTNER = """
            SELECT MIN(partner) FROM exchange.delivery --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner > ?""";
    private static final String COUNT = """
            SELECT COUNT(*) FROM exchange.delivery --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner = ? AND state = ?""";
    private static final String COUNT_SOME = """
            SELECT COUNT(*) FROM (SELECT seq FROM exchange.delivery --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner = ? AND state = ? FETCH FIRST ? ROWS ONLY) some_of_them""";
    private static final String SINCE = """
            SELECT seq FROM exchange.delivery --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner = ? AND state = ? AND seq > ?""";
    /** Of all states only DELIVERED comes before those of what is not done. */
    private static final String NOT_DONE = """
            SELECT state, COUNT(*) FROM exchange.delivery --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner = ? AND state > 'DELIVERED' GROUP BY state""";
    private static final String LAST_NUMBER = "SELECT last_seq FROM exchange.delivery_number WHERE id = 1";

    private final Sql sql;

    DeliveryIndex(Sql sql) {
        this.sql = sql;
    }

    /** Deliveries of one partner in one state. */
    record Pile(String partner, DeliveryState state) {
    }

    /** Partners that have had a delivery, by code; walks from one to the next. */
    List<String> partners() {
        List<String> partners = new ArrayList<>();
        String next = sql.query(NEXT_PARTNER, new ScalarHandler<>(), "");
        while (next != null) {
            partners.add(next);
            next = sql.query(NEXT_PARTNER, new ScalarHandler<>(), next);
        }
        return partners;
    }

    /** Piles of one partner, or of all when null, in these states. */
    List<Pile> piles(String partner, List<DeliveryState> states) {
        return (partner == null ? partners() : List.of(partner)).stream().flatMap(code -> states.stream().map(state -> new Pile(code, state))).toList();
    }

    /** How many lie on a pile. */
    long count(Pile pile) {
        Number count = sql.query(COUNT, new ScalarHandler<>(), pile.partner(), pile.state().name());
        return count.longValue();
    }

    /** How many of all partners are not done, by state. */
    Map<DeliveryState, Long> notDone() {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        for (String partner : partners()) {
            sql.query(NOT_DONE, rows -> {
                while (rows.next()) {
                    counts.merge(DeliveryState.valueOf(rows.getString(1)), rows.getLong(2), Long::sum);
                }
                return null;
            }, partner);
        }
        return counts;
    }

    /** How many lie on the piles; stops counting at {@code most}. */
    long count(List<Pile> piles, long most) {
        long count = 0;
        for (Pile pile : piles) {
            if (count >= most) {
                break;
            }
            Number some = sql.query(COUNT_SOME, new ScalarHandler<>(), pile.partner(), pile.state().name(), most - count);
            count += some.longValue();
        }
        return count;
    }

    /** Numbers of the newest {@code wanted} deliveries of the piles, newest first: looks further back until there are enough. */
    List<Long> newest(List<Pile> piles, long wanted) {
        Number last = sql.query(LAST_NUMBER, new ScalarHandler<>());
        List<Long> found = List.of();
        for (long back = 2 * wanted; found.size() < wanted; back *= 4) {
            found = since(piles, last.longValue() - back);
            if (back >= last.longValue()) {
                break;
            }
        }
        return found.stream().sorted(Comparator.reverseOrder()).limit(wanted).toList();
    }

    private List<Long> since(List<Pile> piles, long seq) {
        List<Long> found = new ArrayList<>();
        for (Pile pile : piles) {
            found.addAll(sql.query(SINCE, new ColumnListHandler<Long>(1), pile.partner(), pile.state().name(), seq));
        }
        return found;
    }
}
