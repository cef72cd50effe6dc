package it.sintesi.exchange.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.exchange.domain.Addressees;
import it.sintesi.exchange.domain.Due;
import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.exchange.persistence.DeliveryQueue;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns a received communication into the deliveries that are due, all in the one transaction of the event. */
public final class ReceivedListener implements EventListener {

    /** Stable name under which the outbox keeps the progress of this listener. */
    public static final String LISTENER = "exchange.deliveries";

    private final Addressees addressees;
    private final DeliveryQueue queue;
    private final PartnerSettings partners;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final ObjectMapper json = new ObjectMapper();

    public ReceivedListener(Addressees addressees, DeliveryQueue queue, PartnerSettings partners, Transactions transactions, CertifiedClock clock) {
        this.addressees = addressees;
        this.queue = queue;
        this.partners = partners;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void on(DomainEvent event) throws Exception {
        JsonNode payload = json.readTree(event.payload());
        String code = needed(payload, "code");
        String form = needed(payload, "form");
        String channel = payload.path("channel").asText("");
        String domicile = payload.path("domicile").asText(null);
        transactions.required(() -> {
            Instant now = clock.now();
            List<Due> dues = new ArrayList<>();
            addressees.of(channel, domicile).forEach(to -> dues.add(new Due(to.partner(), to.recipient(), code, form, event.subject(), now)));
            partners.receiptRoutes().forEach(name -> dues.add(new Due(PartnerCodes.ofRoute(name), "", code, form, event.subject(), now)));
            return queue.create(dues);
        });
    }

    private static String needed(JsonNode payload, String field) {
        String value = payload.path(field).asText("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Event communications/Received without " + field);
        }
        return value;
    }
}
