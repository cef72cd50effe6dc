package it.sintesi.exchange.application;

import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.health.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows how many deliveries wait or are parked, by partner; counted at most every few seconds however often it is asked. */
public final class QueueGauges implements AutoCloseable {

    private static final long FRESH_NANOS = 5_000_000_000L;

    private final DeliveryArchive archive;
    private final Transactions transactions;
    private final List<AutoCloseable> gauges = new ArrayList<>();
    private Map<String, Map<DeliveryState, Long>> counts = Map.of();
    private long countedAt = System.nanoTime() - FRESH_NANOS;

    public QueueGauges(DeliveryArchive archive, Transactions transactions, Metrics metrics) {
        this.archive = archive;
        this.transactions = transactions;
        for (String partner : PartnerCodes.all()) {
            for (DeliveryState state : List.of(DeliveryState.WAITING, DeliveryState.PARKED)) {
                gauges.add(metrics.gauge("exchange_deliveries", () -> count(partner, state), "partner", partner, "state", state.name()));
            }
        }
    }

    private synchronized double count(String partner, DeliveryState state) {
        if (System.nanoTime() - countedAt >= FRESH_NANOS) {
            counts = transactions.requiresNew(archive::counts);
            countedAt = System.nanoTime();
        }
        return counts.getOrDefault(partner, Map.of()).getOrDefault(state, 0L);
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable gauge : gauges) {
            gauge.close();
        }
    }
}
