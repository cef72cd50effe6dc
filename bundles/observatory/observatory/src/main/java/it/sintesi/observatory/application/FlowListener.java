package it.sintesi.observatory.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.observatory.persistence.FlowStore;
import it.sintesi.observatory.persistence.FlowStore.Happened;
import it.sintesi.observatory.persistence.FlowStore.Kind;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Notes declarations, pacts, services and periods of unemployment as events tell them, in the transaction of the delivery. What is noted of a subject is
 * replaced, so that a repeated event changes nothing.
 */
public final class FlowListener implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FlowStore store;
    private final RegisteredPeriods registered;
    private final Feed feed;
    private final Runnable told;

    FlowListener(FlowStore store, RegisteredPeriods registered, Feed feed, Runnable told) {
        this.store = store;
        this.registered = registered;
        this.feed = feed;
        this.told = told;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        JsonNode e = JSON.readTree(event.payload());
        switch (event.type()) {
            case "did/Changed" -> store.replace(Kind.DECLARATION, text(e, "id"), "A".equals(text(e, "event")) ? List.of() : List.of(on(e, "givenOn", null)));
            case "pact/Changed" -> {
                // Only the first signature begins a pact; renewals and ends are its life.
                if ("SIGNED".equals(text(e, "state")) && !store.known(Kind.PACT, text(e, "id"))) {
                    store.replace(Kind.PACT, text(e, "id"), List.of(on(e, "day", null)));
                }
            }
            case "pact/MeasureClosed" -> {
                if ("DONE".equals(text(e, "outcome"))) {
                    store.replace(Kind.SERVICE, text(e, "pact") + "/" + text(e, "measure"), List.of(on(e, "day", text(e, "kind"))));
                }
            }
            case "guidance/InterviewCompleted" -> store.replace(Kind.SERVICE, "interview/" + text(e, "id"), List.of(on(e, "day", "INTERVIEW")));
            case "status/Changed" -> registered(text(e, "person"));
            case "registry/Transferred" -> registered(text(e, "personCode"));
            default -> throw new IllegalArgumentException(event.type());
        }
        told.run();
    }

    private void registered(String person) {
        Happened who = of(person, null, null, null, null);
        store.replace(Kind.REGISTERED, Long.toHexString(feed.pseudonyms().of(person)),
                registered.of(person).stream().map(p -> new Happened(p.from(), p.to(), p.office(), who.sex(), who.birth(), null)).toList());
    }

    private Happened on(JsonNode event, String day, String service) {
        LocalDate when = LocalDate.parse(text(event, day));
        return of(text(event, "person"), when, null, text(event, "office"), service);
    }

    private Happened of(String person, LocalDate day, LocalDate until, String office, String service) {
        return FiscalCode.parse(person).map(code -> new Happened(day, until, office, code.sex(), code.birthDate(day == null ? feed.today() : day).orElse(null), service))
                .orElse(new Happened(day, until, office, null, null, service));
    }

    private static String text(JsonNode event, String field) {
        JsonNode node = event.path(field);
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }
}
