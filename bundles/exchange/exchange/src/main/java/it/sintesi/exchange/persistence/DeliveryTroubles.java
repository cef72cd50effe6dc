package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Deliveries that are not done, first of all the refused and parked ones. Every method wants to be called in a transaction. */
public final class DeliveryTroubles {

    private static final List<DeliveryState> TROUBLES = List.of(DeliveryState.REFUSED, DeliveryState.PARKED);
    private static final String OPEN = DeliveryArchive.COLUMNS + """
             --DERBY-PROPERTIES index=DELIVERY_QUEUE
            WHERE partner = ? AND state = ?""";
    private static final String OLDEST = OPEN + " ORDER BY seq FETCH FIRST ? ROWS ONLY";
    private static final String OF_SUBJECT = OPEN + " AND subject = ? ORDER BY seq FETCH FIRST ? ROWS ONLY";

    private final Sql sql;
    private final DeliveryIndex index;

    public DeliveryTroubles(DataSource dataSource) {
        this.sql = new Sql(dataSource);
        this.index = new DeliveryIndex(sql);
    }

    /** Oldest first; of one employer, or of all when null. */
    public List<Delivery> open(String subject, int limit) {
        List<Delivery> found = new ArrayList<>();
        for (DeliveryIndex.Pile pile : index.piles(null, TROUBLES)) {
            found.addAll(subject == null ? sql.query(OLDEST, DeliveryArchive::deliveries, pile.partner(), pile.state().name(), limit)
                    : sql.query(OF_SUBJECT, DeliveryArchive::deliveries, pile.partner(), pile.state().name(), subject, limit));
        }
        return found.stream().sorted(Comparator.comparing(Delivery::createdAt).thenComparing(Delivery::messageId)).limit(limit).toList();
    }

    /** How many are not done, by state. */
    public Map<DeliveryState, Long> counts() {
        return index.notDone();
    }
}
