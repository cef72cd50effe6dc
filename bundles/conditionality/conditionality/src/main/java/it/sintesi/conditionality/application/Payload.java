package it.sintesi.conditionality.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.conditionality.api.event.ReviewRequested;
import it.sintesi.conditionality.api.event.SanctionDecided;
import it.sintesi.kernel.api.event.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Events of this area as the outbox carries them: names of the records' components, days in ISO form. */
final class Payload {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Payload() {
    }

    static DomainEvent of(UUID id, Instant at, SanctionDecided e) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", e.id());
        json.put("person", e.person());
        json.put("fault", e.fault());
        json.put("occurrence", e.occurrence());
        json.put("faultDay", e.faultDay().toString());
        json.put("decidedOn", e.decidedOn().toString());
        json.put("days", e.days());
        json.put("loss", e.loss());
        json.put("withdrawn", e.withdrawn());
        json.put("office", e.office());
        json.put("protocol", e.protocol());
        return new DomainEvent(id, SanctionDecided.TYPE, e.person(), at, json.toString());
    }

    static DomainEvent of(UUID id, Instant at, ReviewRequested e) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", e.id());
        json.put("person", e.person());
        json.put("decision", e.decision());
        json.put("request", e.request());
        json.put("day", e.day().toString());
        return new DomainEvent(id, ReviewRequested.TYPE, e.person(), at, json.toString());
    }
}
