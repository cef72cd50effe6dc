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
        onGroup(List.of(event));
    }

    @Override
    public void onGroup(List<DomainEvent> events) throws Exception {
        List<JsonNode> payloads = new ArrayList<>(events.size());
        for (DomainEvent event : events) {
            payloads.add(json.readTree(event.payload()));
        }
        transactions.required(() -> {
            Instant now = clock.now();
            List<String> routes = partners.receiptRoutes();
            List<Due> dues = new ArrayList<>();
            for (int i = 0; i < payloads.size(); i++) {
                add(dues, payloads.get(i), events.get(i).subject(), routes, now);
            }
            return queue.create(dues);
        });
    }

    private void add(List<Due> dues, JsonNode payload, String subject, List<String> routes, Instant now) {
        String code = needed(payload, "code");
        String form = needed(payload, "form");
        addressees.of(payload.path("channel").asText(""), payload.path("domicile").asText(null))
                .forEach(to -> dues.add(new Due(to.partner(), to.recipient(), code, form, subject, now)));
        routes.forEach(name -> dues.add(new Due(PartnerCodes.ofRoute(name), "", code, form, subject, now)));
    }

    private static String needed(JsonNode payload, String field) {
        String value = payload.path(field).asText("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Event communications/Received without " + field);
        }
        return value;
    }
}
