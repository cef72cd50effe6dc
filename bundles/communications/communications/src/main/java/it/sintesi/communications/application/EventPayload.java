package it.sintesi.communications.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.api.event.CommunicationReceived;
import it.sintesi.communications.domain.Entry;
import it.sintesi.kernel.api.event.DomainEvent;

import java.util.UUID;

/** The event {@link CommunicationReceived} as the outbox carries it: names of the record's components, dates and moments in ISO form. */
final class EventPayload {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventPayload() {
    }

    static DomainEvent of(UUID id, Entry e) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("code", e.receipt().code());
        json.put("protocol", e.receipt().protocol());
        json.put("certifiedAt", e.receipt().certifiedAt().toString());
        json.put("form", e.receipt().form().name());
        json.put("event", e.receipt().event().name());
        json.put("communicationKind", e.kind());
        json.put("employer", e.receipt().employer());
        json.put("worker", e.receipt().worker());
        json.put("eventDate", e.receipt().eventDate().toString());
        json.put("workplace", e.facts().workplace());
        json.put("domicile", e.facts().domicile());
        json.put("channel", e.channel().name());
        return new DomainEvent(id, CommunicationReceived.TYPE, e.receipt().employer(), e.receipt().certifiedAt(), json.toString());
    }
}
