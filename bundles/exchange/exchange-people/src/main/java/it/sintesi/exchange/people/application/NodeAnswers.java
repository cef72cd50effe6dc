package it.sintesi.exchange.people.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.exchange.api.event.DidAnswered;
import it.sintesi.exchange.api.event.ProfilingAnswered;
import it.sintesi.exchange.people.PeopleKernel;
import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.exchange.people.domain.RecordRow;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.people.format.did.DidAnswer;
import it.sintesi.people.format.did.DidOutcome;
import it.sintesi.people.format.did.ProfilingAnswer;
import it.sintesi.people.format.xml.Element;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what the node answered and tells the areas, each answer in one transaction. */
public final class NodeAnswers {

    private final PeopleKernel kernel;
    private final MessageStore messages;
    private final RecordStore records;
    private final ObjectMapper json = new ObjectMapper();

    public NodeAnswers(PeopleKernel kernel, MessageStore messages, RecordStore records) {
        this.kernel = kernel;
        this.messages = messages;
        this.records = records;
    }

    /** A message. */
    public Optional<NodeMessage> find(String reference) {
        return kernel.transactions().required(() -> messages.find(reference));
    }

    /** Record of the person of a message, when one is known. */
    public Optional<RecordRow> record(String person) {
        return kernel.transactions().required(() -> records.find(person));
    }

    /** The node answered an event of a declaration. */
    public void did(NodeMessage message, DidAnswer answer) {
        DidOutcome outcome = DidOutcome.of(answer.outcome());
        boolean done = outcome.kind() == DidOutcome.Kind.DONE;
        kernel.transactions().requiresNew(() -> {
            messages.answered(message.reference(), done ? State.DONE : State.REFUSED, outcome.code(), said(outcome), kernel.clock().now());
            List<DomainEvent> news = new ArrayList<>();
            news.add(event(DidAnswered.TYPE, message.person(), json.createObjectNode().put("person", message.person()).put("event", message.event())
                    .put("declaredOn", message.declaredOn().toString()).put("outcome", outcome.code()).put("accepted", done).put("text", outcome.words())));
            if (done && answer.profiling() != null) {
                news.add(event(ProfilingAnswered.TYPE, message.person(), profile(message, answer.profiling())));
            }
            kernel.outbox().publish(news);
            return null;
        });
    }

    private static Answer said(DidOutcome outcome) {
        Phrase phrase = DidOutcome.known().contains(outcome) ? Phrase.of("NOD-" + outcome.code()) : Phrase.of("NOD-OTHER-OUTCOME", outcome.code());
        return Answer.of(outcome.words(), phrase);
    }

    private ObjectNode profile(NodeMessage message, ProfilingAnswer profile) {
        ObjectNode told = json.createObjectNode().put("id", profile.id()).put("person", message.person()).put("declaredOn", message.declaredOn().toString())
                .put("index", profile.index()).put("reckonedAt", profile.insertedAt().toInstant().toString());
        ObjectNode inputs = told.putObject("inputs");
        for (RecordComponent component : ProfilingAnswer.class.getRecordComponents()) {
            value(component, profile).ifPresent(value -> inputs.put(component.getAnnotation(Element.class).value(), value.toString()));
        }
        return told;
    }

    private static Optional<Object> value(RecordComponent component, Record of) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record of the format: " + of.getClass().getName(), e);
        }
    }

    /** The outcome that was lost on its way and that the node confirmed when it was asked. */
    public void confirmed(NodeMessage message, boolean accepted, Answer words) {
        kernel.transactions().requiresNew(() -> {
            messages.answered(message.reference(), accepted ? State.DONE : State.REFUSED, "", words, kernel.clock().now());
            return null;
        });
    }

    /** The node answered a sending of a record. */
    public void sap(NodeMessage message, boolean accepted, String id, Answer words) {
        kernel.transactions().requiresNew(() -> {
            messages.answered(message.reference(), accepted ? State.DONE : State.REFUSED, accepted ? "OK" : "KO", words, kernel.clock().now());
            RecordRow row = records.find(message.person()).orElse(new RecordRow("", "", RecordRow.State.OURS, "", Answer.NONE));
            if (accepted) {
                records.put(message.person(), new RecordRow(id.isEmpty() ? row.id() : id, row.holder(), RecordRow.State.OURS, row.digest(), Answer.NONE), kernel.clock().now());
            } else {
                // The next change is sent even when it brings the record back to what was refused.
                records.put(message.person(), new RecordRow(row.id(), row.holder(), row.state(), "", words), kernel.clock().now());
            }
            return null;
        });
    }

    /** Another body holds the record of the person: it must be taken over first. */
    public void elsewhere(NodeMessage message, String id, String holder, Answer words) {
        kernel.transactions().requiresNew(() -> {
            messages.answered(message.reference(), State.REFUSED, "KO", words, kernel.clock().now());
            records.put(message.person(), new RecordRow(id, holder, RecordRow.State.ELSEWHERE, "", words), kernel.clock().now());
            return null;
        });
    }

    private DomainEvent event(String type, String person, ObjectNode payload) {
        return new DomainEvent(kernel.ids().next(), type, person, kernel.clock().now(), payload.toString());
    }
}
