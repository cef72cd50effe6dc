package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.Dids;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.people.format.Known;
import it.sintesi.people.format.did.DidApplication;
import it.sintesi.people.format.did.DidEvent;
import it.sintesi.people.format.did.DidFacts;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.did.DidInformation;
import it.sintesi.people.format.did.DidRequest;
import it.sintesi.people.format.did.DidRules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the national node the events of declarations. Wants a transaction. */
public final class DidSender {

    private static final Caller SYSTEM = Caller.system("Invio delle DID al nodo nazionale");

    private final MessageStore messages;
    private final Outbound outbound;
    private final Variables variables;
    private final PolicyBook policies;
    private final OfficeCodes offices;
    private final Dids dids;
    private final CertifiedClock clock;
    private final String operatorGuid;

    public DidSender(MessageStore messages, Outbound outbound, Variables variables, PolicyBook policies, OfficeCodes offices, Dids dids, CertifiedClock clock, String operatorGuid) {
        this.messages = messages;
        this.outbound = outbound;
        this.variables = variables;
        this.policies = policies;
        this.offices = offices;
        this.dids = dids;
        this.clock = clock;
        this.operatorGuid = operatorGuid;
    }

    /** The declaration of a person that counts now, the latest first. */
    public Optional<Did> active(String person) {
        return dids.ofPerson(SYSTEM, person).stream().filter(did -> did.state().counts() && did.revokedOn() == null).max(Comparator.comparing(Did::givenOn));
    }

    /** Whether an event of a declaration is at the node already, or on its way. */
    public boolean told(String person, DidEvent event, LocalDate declaredOn) {
        return messages.ofPerson(person).stream().anyMatch(message -> message.kind() == Kind.DID && message.state().counts() && message.event().equals(event.name())
                && declaredOn.equals(message.declaredOn()));
    }

    /** Writes an event and queues it, or writes down why it must not leave. */
    public void send(String cause, String person, DidEvent event, LocalDate day, LocalDate declaredOn, String office) {
        Outbound.Header header = new Outbound.Header(Kind.DID, event.name(), person, cause, day, declaredOn);
        Optional<String> promoter = offices.of(office);
        if (promoter.isEmpty()) {
            outbound.wrong(header, List.of(Rejection.error("DI-011", "CodiceEntePromotore", "Manca l'ufficio competente", "Indicare il domicilio della persona").said(Phrase.of("NOD-NO-PROMOTER"))), null);
            return;
        }
        DidRequest request = new DidRequest(event == DidEvent.I ? variables.of(person, declaredOn) : null,
                new DidInformation(person, event, midnight(day), midnight(declaredOn), promoter.get()), operatorGuid, null, DidApplication.NCN);
        List<Rejection> errors = DidRules.check(request, facts(person, declaredOn)).stream().filter(Rejection::refuses).toList();
        if (errors.isEmpty()) {
            outbound.send(header, DidFormats.REQUEST.write(request));
        } else {
            outbound.wrong(header, MissingVariables.told(errors, request.variables()), null);
        }
    }

    /**
     * Sends what could not leave before the profile of a declaration was complete: its insertion, then the events that waited for it, in their order.
     *
     * @param cause event that completed it; what it sends once it does not send again
     */
    public void sendWaiting(String cause, String person, LocalDate declaredOn, String office) {
        List<NodeMessage> waiting = messages.ofPerson(person).stream().filter(message -> message.kind() == Kind.DID && message.state() == NodeMessage.State.WRONG
                && declaredOn.equals(message.declaredOn())).toList();
        for (NodeMessage message : waiting) {
            String key = cause + ":" + message.event() + ":" + message.day();
            DidEvent event = DidEvent.valueOf(message.event());
            if (!outbound.caused(key) && !told(person, event, declaredOn)) {
                send(key, person, event, message.day(), declaredOn, office);
            }
        }
    }

    private DidFacts facts(String person, LocalDate declaredOn) {
        List<DidFacts.Former> former = new ArrayList<>();
        if (dids.ofPerson(SYSTEM, person).stream().anyMatch(did -> did.givenOn().equals(declaredOn) && elsewhere(did.origin()))) {
            former.add(new DidFacts.Former(DidEvent.I, declaredOn));
        }
        messages.ofPerson(person).stream().filter(message -> message.kind() == Kind.DID && message.state().counts()).map(DidSender::former).forEach(former::add);
        boolean policy = policies.ofPerson(person).stream().anyMatch(one -> one.proposedOn().equals(declaredOn));
        return new DidFacts(clock.now(), former, policy ? Known.YES : Known.NO);
    }

    /** Declarations that the node knows from who took them. */
    static boolean elsewhere(DidOrigin origin) {
        return origin == DidOrigin.INPS || origin == DidOrigin.NATIONAL_NODE;
    }

    private static DidFacts.Former former(NodeMessage message) {
        return new DidFacts.Former(DidEvent.valueOf(message.event()), message.declaredOn());
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(CertifiedClock.ZONE).toOffsetDateTime();
    }
}
