package it.sintesi.exchange.people.application;

import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.did.api.Did;
import it.sintesi.exchange.people.PeopleAreas;
import it.sintesi.exchange.people.PeopleKernel;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.exchange.people.domain.PolicyRow;
import it.sintesi.exchange.people.domain.RecordRow;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.exchange.people.route.NodeQuestions;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.people.format.career.ActiveAnswer;
import it.sintesi.people.format.career.CareerAnswer;
import it.sintesi.people.format.did.DidEvent;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFormat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What operators see of a person at the national node and may do: look, ask, send again, take over. */
public final class PersonDesk {

    /** Careers are asked for from the first year that the national archive covers (D.M. 30/10/2007: telematic from 2008). */
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

    private final PeopleKernel kernel;
    private final PeopleAreas areas;
    private final MessageStore messages;
    private final RecordStore records;
    private final PolicyBook policies;
    private final DidSender declarations;
    private final SapSender sender;
    private final NodeQuestions node;

    public PersonDesk(PeopleKernel kernel, PeopleAreas areas, MessageStore messages, RecordStore records, PolicyBook policies, DidSender declarations, SapSender sender, NodeQuestions node) {
        this.kernel = kernel;
        this.areas = areas;
        this.messages = messages;
        this.records = records;
        this.policies = policies;
        this.declarations = declarations;
        this.sender = sender;
        this.node = node;
    }

    /**
     * A person at the node.
     *
     * @param messages newest first, without those in whose place a later one was accepted
     * @param mended   how many those are
     */
    public record Overview(List<NodeMessage> messages, int mended, List<PolicyRow> policies, RecordRow record) {
    }

    /** What other provinces know of a person's work; nothing of it is kept. */
    public record Elsewhere(CareerAnswer career, ActiveAnswer active) {
    }

    public Overview overview(Caller caller, String person) {
        admit(caller, Permission.STATUS_READ, person);
        return kernel.transactions().required(() -> {
            kernel.audit().record(AuditEntry.ok(caller, "people.node.read", "person", person, person, "Stato della persona al nodo nazionale"));
            List<NodeMessage> sent = messages.ofPerson(person);
            List<NodeMessage> listed = new ArrayList<>();
            for (int i = sent.size() - 1; i >= 0; i--) {
                if (sent.subList(i + 1, sent.size()).stream().noneMatch(sent.get(i)::mendedBy)) {
                    listed.add(sent.get(i));
                }
            }
            return new Overview(listed, sent.size() - listed.size(), policies.ofPerson(person), records.find(person).orElse(null));
        });
    }

    /** Whom a message is about; told only to those who may see that person. */
    public String whom(Caller caller, String reference) {
        String person = kernel.transactions().required(() -> messages.find(reference)).map(NodeMessage::person).orElseThrow(() -> ServiceException.notFound("Il messaggio indicato non esiste.").said("WEB-NO-MESSAGE"));
        admit(caller, Permission.STATUS_READ, person);
        return person;
    }

    /** Asks the node for the career in other provinces; shown, not stored. */
    public Elsewhere elsewhere(Caller caller, String person) {
        admit(caller, Permission.STATUS_READ, person);
        kernel.audit().record(AuditEntry.ok(caller, "people.career.ask", "person", person, person, "Carriera in altre province chiesta al nodo nazionale"));
        LocalDate today = kernel.clock().today();
        CareerAnswer career = node.career(person, FIRST, today);
        return new Elsewhere(career, person.length() == 11 ? new ActiveAnswer(List.of(), "E101") : node.active(person, today, today));
    }

    /** Composes a message that was wrong or refused again from what is known now, and queues it. */
    public void again(Caller caller, String person, String reference) {
        admit(caller, Permission.DID_MANAGE, person);
        kernel.transactions().required(() -> {
            NodeMessage message = messages.find(reference).filter(one -> one.person().equals(person)).orElseThrow(() -> ServiceException.notFound("Il messaggio indicato non esiste.").said("WEB-NO-MESSAGE"));
            if (message.kind() == Kind.SANZIONE || message.state() != State.WRONG && message.state() != State.REFUSED) {
                throw ServiceException.conflict(Rejection.error("NOD-001", "", "Il messaggio è nello stato «" + message.state().label() + "» e non si ricompone", "Si ricompongono DID e schede da correggere o rifiutate").said(Phrase.of("NOD-001-" + message.state().name())));
            }
            if (message.kind() == Kind.SAP) {
                sender.send(person);
            } else {
                String office = declarations.active(person).map(Did::office).orElseGet(() -> areas.personOffices().officeOn(person, kernel.clock().today()).orElse(null));
                declarations.send("again:" + kernel.ids().next(), person, DidEvent.valueOf(message.event()), message.day(), message.declaredOn(), office);
            }
            kernel.audit().record(AuditEntry.ok(caller, "people.node.again", "person", person, person, "Nuovo invio al nodo nazionale"));
            return null;
        });
    }

    /** Takes over the record that another body holds: fetched now, sent as ours with the next sending. */
    public void takeOver(Caller caller, String person) {
        admit(caller, Permission.DID_MANAGE, person);
        RecordRow row = kernel.transactions().required(() -> records.find(person)).filter(one -> one.state() == RecordRow.State.ELSEWHERE || one.state() == RecordRow.State.GONE)
                .orElseThrow(() -> ServiceException.conflict(Rejection.error("NOD-002", "", "La scheda della persona non è di un altro ente", "Non serve prenderla in carico")));
        Sap sap = node.record(row.id());
        kernel.transactions().required(() -> {
            records.received(row.id(), person, SapFormat.SAP.write(sap), kernel.clock().now());
            records.put(person, new RecordRow(row.id(), row.holder(), RecordRow.State.ASKED, "", Answer.of("Presa in carico da " + row.holder(), Phrase.of("NOD-TAKING", row.holder()))), kernel.clock().now());
            sender.send(person);
            kernel.audit().record(AuditEntry.ok(caller, "people.sap.takeover", "person", person, person, "Presa in carico della scheda di un altro ente"));
            return null;
        });
    }

    /** A person with messages, for tests that open pages. */
    public Optional<String> somebody(Caller caller) {
        return kernel.transactions().required(messages::somebody)
                .filter(person -> kernel.authorisation().decide(caller, Permission.STATUS_READ, subject(person)).allowed());
    }

    private void admit(Caller caller, Permission permission, String person) {
        kernel.authorisation().require(caller, permission, subject(person));
    }

    private Subject subject(String person) {
        return new Subject(null, person, areas.personOffices().officeOn(person, kernel.clock().today()).orElse(null));
    }
}
