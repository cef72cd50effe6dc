package it.sintesi.exchange.application;

import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.health.Metrics;
import java.util.ArrayList;
import java.util.List;

/** Shows how many deliveries wait or are parked, by partner; the delivered ones, which only grow, are not counted. */
public final class QueueGauges implements AutoCloseable {

    private final DeliveryArchive archive;
    private final Transactions transactions;
    private final List<AutoCloseable> gauges = new ArrayList<>();

    public QueueGauges(DeliveryArchive archive, Transactions transactions, Metrics metrics) {
        this.archive = archive;
        this.transactions = transactions;
        for (String partner : PartnerCodes.all()) {
            for (DeliveryState state : List.of(DeliveryState.WAITING, DeliveryState.PARKED)) {
                gauges.add(metrics.gauge("exchange_deliveries", () -> count(partner, state), "partner", partner, "state", state.name()));
            }
        }
    }

    private double count(String partner, DeliveryState state) {
        return transactions.requiresNew(() -> archive.count(partner, state));
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable gauge : gauges) {
            gauge.close();
        }
    }
}
