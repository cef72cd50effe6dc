package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.Delivery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.dbutils.handlers.ScalarHandler;

/** Refused and parked deliveries. Asks partner by partner, so that the queue's index answers however many deliveries there are. */
public final class DeliveryTroubles {

    private static final String NEXT_PARTNER = "SELECT MIN(partner) FROM exchange.delivery WHERE partner > ?";
    private static final String COUNT = "SELECT COUNT(*) FROM exchange.delivery WHERE partner = ? AND state IN ('REFUSED', 'PARKED')";
    private static final String OPEN = DeliveryArchive.COLUMNS + " WHERE partner = ? AND state IN ('REFUSED', 'PARKED')";
    private static final String OLDEST = OPEN + " ORDER BY seq FETCH FIRST ? ROWS ONLY";
    private static final String OF_SUBJECT = OPEN + " AND subject = ? ORDER BY seq FETCH FIRST ? ROWS ONLY";

    private final Sql sql;

    public DeliveryTroubles(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** Oldest first; of one employer, or of all when null. */
    public List<Delivery> open(String subject, int limit) {
        List<Delivery> found = new ArrayList<>();
        for (String partner : partners()) {
            found.addAll(subject == null ? sql.query(OLDEST, DeliveryArchive::deliveries, partner, limit)
                    : sql.query(OF_SUBJECT, DeliveryArchive::deliveries, partner, subject, limit));
        }
        return found.stream().sorted(Comparator.comparing(Delivery::createdAt).thenComparing(Delivery::messageId)).limit(limit).toList();
    }

    public long count() {
        long count = 0;
        for (String partner : partners()) {
            Number of = sql.query(COUNT, new ScalarHandler<>(), partner);
            count += of.longValue();
        }
        return count;
    }

    /** Walks from one partner to the next in the index, instead of reading every delivery. */
    private List<String> partners() {
        List<String> partners = new ArrayList<>();
        String next = sql.query(NEXT_PARTNER, new ScalarHandler<>(), "");
        while (next != null) {
            partners.add(next);
            next = sql.query(NEXT_PARTNER, new ScalarHandler<>(), next);
        }
        return partners;
    }
}
