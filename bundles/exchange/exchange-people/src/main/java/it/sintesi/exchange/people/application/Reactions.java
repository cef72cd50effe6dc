package it.sintesi.exchange.people.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.conditionality.api.event.SanctionDecided;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.Profilings;
import it.sintesi.did.api.event.DidChanged;
import it.sintesi.did.api.event.ProfileCompleted;
import it.sintesi.exchange.api.event.ProfilingAnswered;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.event.MeasureClosed;
import it.sintesi.pact.api.event.PactChanged;
import it.sintesi.people.format.did.DidEvent;
import it.sintesi.people.format.notice.SanctionNotice;
import it.sintesi.people.format.sap.SapRules;
import it.sintesi.status.api.event.StatusChanged;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Turns what happens to people into messages: declarations, suspensions and losses to the node, sanctions to INPS, and marks records as changed. */
public final class Reactions implements EventListener {

    private static final Caller SYSTEM = Caller.system("Profilo dal nodo nazionale");

    private final Transactions transactions;
    private final DidSender declarations;
    private final PolicyBook policies;
    private final PactPolicies pacts;
    private final SapSender records;
    private final Outbound outbound;
    private final OfficeCodes offices;
    private final Profilings profilings;
    private final ObjectMapper json = new ObjectMapper();

    public Reactions(Transactions transactions, DidSender declarations, PolicyBook policies, PactPolicies pacts, SapSender records, Outbound outbound, OfficeCodes offices, Profilings profilings) {
        this.transactions = transactions;
        this.declarations = declarations;
        this.policies = policies;
        this.pacts = pacts;
        this.records = records;
        this.outbound = outbound;
        this.offices = offices;
        this.profilings = profilings;
    }

    @Override
    public void on(DomainEvent event) throws Exception {
        JsonNode told = json.readTree(event.payload());
        transactions.run(() -> {
            outbound.turn();
            switch (event.type()) {
                case DidChanged.TYPE -> did(event.id().toString(), told);
                case StatusChanged.TYPE -> status(event.id().toString(), told);
                case PactChanged.TYPE -> pacts.changed(told.path("id").asText(), needed(told, "person"), needed(told, "state"), day(told, "day"), text(told, "office"));
                case MeasureClosed.TYPE -> pacts.closed(told.path("pact").asText(), told.path("measure").asText(), needed(told, "person"), needed(told, "outcome"), day(told, "day"));
                case ProfilingAnswered.TYPE -> profile(told);
                case ProfileCompleted.TYPE -> declarations.sendWaiting(event.id().toString(), needed(told, "person"), day(told, "givenOn"), text(told, "office"));
                case SanctionDecided.TYPE -> sanction(event.id().toString(), told);
                default -> throw new IllegalArgumentException("Event that is not ours: " + event.type());
            }
            if (!SanctionDecided.TYPE.equals(event.type())) {
                records.mark(needed(told, "person"));
            }
        });
    }

    private void did(String cause, JsonNode told) {
        String person = needed(told, "person");
        String letter = needed(told, "event");
        LocalDate day = day(told, "day");
        LocalDate givenOn = day(told, "givenOn");
        String key = "did:" + needed(told, "id");
        boolean elsewhere = DidSender.elsewhere(DidOrigin.valueOf(needed(told, "origin")));
        if ("I".equals(letter)) {
            offices.of(text(told, "office")).ifPresent(code -> policies.propose(person, key, SapRules.TAKING_IN_CHARGE, "Presa in carico", code, givenOn, givenOn, SapRules.OPEN_END));
        } else if (!"C".equals(letter)) {
            policies.move(person, key, PolicySteps.of(trigger(letter, text(told, "cause"))).orElseThrow(), day);
        }
        if (outbound.caused(cause) || "I".equals(letter) && elsewhere) {
            return;
        }
        if ("T".equals(letter)) {
            outbound.keep(new Outbound.Header(Kind.DID, "T", person, cause, day, givenOn), State.MANUAL,
                    Answer.of("Il servizio nazionale non ha un evento di ripristino: concordare con il nodo come riattivare la DID", Phrase.of("NOD-NO-RESTORING")), null);
        } else if (!"R".equals(letter) || !declarations.told(person, DidEvent.R, givenOn)) {
            declarations.send(cause, person, DidEvent.valueOf(letter), day, givenOn, text(told, "office"));
        }
    }

    private static String trigger(String letter, String cause) {
        return switch (letter) {
            case "A" -> "DID_CANCELLED";
            case "T" -> "DID_RESTORED";
            default -> "WAIVER".equals(cause) || "SANCTION".equals(cause) ? "DID_" + cause : "DID_OTHER";
        };
    }

    /** Suspension, and loss by work: the declaration stays as it was decided, the node must know. */
    private void status(String cause, JsonNode told) {
        String after = text(told, "after");
        boolean entered = after != null && !after.equals(text(told, "before"));
        DidEvent event = !entered ? null : "SUSPENDED".equals(after) ? DidEvent.S : "LOST".equals(after) ? DidEvent.R : null;
        if (event == null || outbound.caused(cause)) {
            return;
        }
        String person = needed(told, "person");
        LocalDate from = day(told, "from");
        declarations.active(person).filter(did -> !declarations.told(person, DidEvent.R, did.givenOn())).ifPresent(did -> declarations.send(cause, person, event,
                from.isBefore(did.givenOn()) ? did.givenOn() : from, did.givenOn(), did.office()));
    }

    private void sanction(String cause, JsonNode told) {
        if (outbound.caused(cause)) {
            return;
        }
        String person = needed(told, "person");
        SanctionNotice notice = new SanctionNotice(needed(told, "id"), person, needed(told, "fault"), told.path("occurrence").asInt(), day(told, "faultDay"), day(told, "decidedOn"),
                told.path("days").isNumber() ? told.path("days").asInt() : null, told.path("loss").asBoolean(), told.path("withdrawn").asBoolean(),
                offices.of(text(told, "office")).orElseThrow(() -> new IllegalArgumentException("Sanction without an office of ours")), needed(told, "protocol"));
        outbound.send(new Outbound.Header(Kind.SANZIONE, "", person, cause, notice.decidedOn(), null), SanctionNotice.FORMAT.write(notice));
    }

    /** The profile that the node reckoned takes the place of ours; the same again changes nothing. */
    private void profile(JsonNode told) {
        Map<String, String> inputs = new TreeMap<>();
        told.path("inputs").fields().forEachRemaining(field -> inputs.put(field.getKey(), field.getValue().asText()));
        profilings.record(SYSTEM, needed(told, "person"), needed(told, "id"), LocalDate.ofInstant(Instant.parse(needed(told, "reckonedAt")), CertifiedClock.ZONE),
                new BigDecimal(needed(told, "index")), inputs);
    }

    private static String needed(JsonNode told, String field) {
        String value = text(told, field);
        if (value == null) {
            throw new IllegalArgumentException("Event without " + field);
        }
        return value;
    }

    private static String text(JsonNode told, String field) {
        JsonNode value = told.path(field);
        return value.isMissingNode() || value.isNull() || value.asText().isEmpty() ? null : value.asText();
    }

    private static LocalDate day(JsonNode told, String field) {
        return LocalDate.parse(needed(told, field));
    }
}
