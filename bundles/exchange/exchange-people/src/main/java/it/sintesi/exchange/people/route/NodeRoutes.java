package it.sintesi.exchange.people.route;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.people.domain.Answer;
import static it.sintesi.exchange.transport.RouteNames.COMMUNICATION;
import static it.sintesi.exchange.transport.RouteNames.MESSAGE_ID;

import it.sintesi.exchange.people.application.NodeAnswers;
import it.sintesi.exchange.people.application.Outbound;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.exchange.people.domain.RecordRow;
import it.sintesi.exchange.transport.InstituteTransport;
import it.sintesi.exchange.transport.InvalidAnswerException;
import it.sintesi.exchange.transport.NotSentException;
import it.sintesi.exchange.transport.PartnerAnswer;
import it.sintesi.exchange.transport.RouteNames;
import it.sintesi.people.format.did.DidAnswer;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.did.DidOutcome;
import it.sintesi.people.format.sap.SapWs;
import it.sintesi.people.format.xml.Read;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/**
 * Sends declarations and records to the national node. Its services do not tell what became of a message: what we wrote down of an answer is
 * looked at first, then a separate address is asked where there is one; otherwise the node recognises what it has.
 */
public final class NodeRoutes extends RouteBuilder {

    private final InstituteTransport questions = new InstituteTransport();
    private final NodeSettings settings;
    private final NodeAnswers answers;
    private final SapWs sapWs;
    private NodeGate gate;

    public NodeRoutes(NodeSettings settings, NodeAnswers answers, SapWs sapWs) {
        this.settings = settings;
        this.answers = answers;
        this.sapWs = sapWs;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        RouteNames.requireUrl("it.sintesi.exchange.people", Outbound.NODE, settings.url());
        gate = new NodeGate(getContext());
        from("direct:" + RouteNames.send(Outbound.NODE)).routeId(RouteNames.send(Outbound.NODE)).process(this::send);
        from("direct:" + RouteNames.status(Outbound.NODE)).routeId(RouteNames.status(Outbound.NODE)).process(this::status);
        if (!settings.questionsUrl().isBlank()) {
            from("direct:" + RouteNames.ids(Outbound.NODE)).routeId(RouteNames.ids(Outbound.NODE)).process(this::ids);
        }
    }

    private void send(Exchange exchange) throws Exception {
        Message in = exchange.getMessage();
        String id = in.getHeader(MESSAGE_ID, String.class);
        NodeMessage message = answers.find(in.getHeader(COMMUNICATION, String.class)).orElseThrow();
        in.setBody(message.kind() == Kind.DID ? did(message, id) : sap(message, id));
    }

    private PartnerAnswer did(NodeMessage message, String id) throws Exception {
        String text = gate.soap(settings.url(), DidFormats.NAMESPACE + "/gestisciDID", message.content(), id);
        Read<DidAnswer> read = DidFormats.ANSWER.read(text);
        if (read.value() == null) {
            throw new InvalidAnswerException("La risposta del nodo non rispetta lo schema: " + Answer.of(read.problems()).italian());
        }
        DidAnswer answer = read.value();
        if (!answer.information().person().equals(message.person()) || !answer.information().event().name().equals(message.event())) {
            throw new InvalidAnswerException("La risposta del nodo parla di un'altra DID");
        }
        DidOutcome outcome = DidOutcome.of(answer.outcome());
        if (outcome.kind() == DidOutcome.Kind.WAIT) {
            throw new NotSentException(outcome.words(), null);
        }
        answers.did(message, answer);
        return new PartnerAnswer(outcome.kind() == DidOutcome.Kind.DONE ? PartnerAnswer.Kind.ACCEPTED : PartnerAnswer.Kind.REFUSED, outcome.words());
    }

    private PartnerAnswer sap(NodeMessage message, String id) throws Exception {
        RecordRow record = answers.record(message.person()).orElse(null);
        if (record == null || record.id().isEmpty()) {
            Optional<PartnerAnswer> elsewhere = elsewhere(message);
            if (elsewhere.isPresent()) {
                return elsewhere.get();
            }
        }
        SapWs.Message answer = sapWs("invioSAP", id, "SAP", message.content());
        String outcome = answer.value("Esito");
        if (!outcome.matches("OK|KO|X001")) {
            throw new InvalidAnswerException("Esito non previsto da invioSAP: " + outcome);
        }
        boolean accepted = "OK".equals(outcome);
        Answer words = accepted ? Answer.of("OK " + answer.value("CodiceSAP"), Phrase.of("NOD-OK", answer.value("CodiceSAP")))
                : Answer.theirs(outcome + " " + answer.value("MessaggioErrore"));
        answers.sap(message, accepted, answer.value("CodiceSAP"), words);
        return new PartnerAnswer(accepted ? PartnerAnswer.Kind.ACCEPTED : PartnerAnswer.Kind.REFUSED, words.italian());
    }

    /** A first sending asks whether the person has a record already; one of another body must be taken over by a person. */
    private Optional<PartnerAnswer> elsewhere(NodeMessage message) throws Exception {
        String existing = sapWs("verificaEsistenzaSAP", null, "CodiceFiscale", message.person()).value("CodiceSAP");
        if (existing.isEmpty()) {
            return Optional.empty();
        }
        SapWs.Message holder = sapWs("richiestaCodSAPRegTitolare", null, "CodiceFiscale", message.person());
        if (answers.record(message.person()).filter(record -> record.holder().equals(holder.value("CodiceEnteTitolare"))).isPresent()) {
            // Our own sending arrived while its answer was lost.
            Answer done = Answer.of("OK " + existing + " (già presso il nodo)", Phrase.of("NOD-THERE", existing));
            answers.sap(message, true, existing, done);
            return Optional.of(new PartnerAnswer(PartnerAnswer.Kind.ACCEPTED, done.italian()));
        }
        String body = holder.value("CodiceEnteTitolare");
        String region = holder.value("CodiceRegione");
        Answer words = Answer.of("La persona ha già la scheda " + existing + " presso " + body + " (regione " + region + "): prenderla in carico prima di inviare",
                Phrase.of("NOD-ELSEWHERE", existing, body, region));
        answers.elsewhere(message, existing, body, words);
        return Optional.of(new PartnerAnswer(PartnerAnswer.Kind.REFUSED, words.italian()));
    }

    private SapWs.Message sapWs(String operation, String id, String... values) throws Exception {
        Read<SapWs.Message> read = sapWs.read(gate.soap(settings.url(), "", sapWs.write(operation, values), id));
        if (read.value() == null || !("risposta_" + operation).equals(read.value().operation())) {
            throw new InvalidAnswerException("La risposta del nodo non è risposta_" + operation);
        }
        return read.value();
    }

    private void status(Exchange exchange) throws Exception {
        Message in = exchange.getMessage();
        String id = in.getHeader(MESSAGE_ID, String.class);
        NodeMessage message = answers.find(in.getHeader(COMMUNICATION, String.class)).orElseThrow();
        if (message.state() == State.DONE || message.state() == State.REFUSED) {
            in.setBody(new PartnerAnswer(message.state() == State.DONE ? PartnerAnswer.Kind.ACCEPTED : PartnerAnswer.Kind.REFUSED, message.answer().italian()));
            return;
        }
        if (settings.questionsUrl().isBlank()) {
            in.setBody(new PartnerAnswer(PartnerAnswer.Kind.NOT_KNOWN, ""));
            return;
        }
        NodeGate.Answer told = gate.call(questions.statusUrl(settings.questionsUrl(), id), null, "", null, null);
        PartnerAnswer answer = questions.answer(id, told.status(), told.body());
        if (answer.kind() != PartnerAnswer.Kind.NOT_KNOWN) {
            confirm(message, answer);
        }
        in.setBody(answer);
    }

    private void confirm(NodeMessage message, PartnerAnswer answer) throws Exception {
        boolean accepted = answer.kind() == PartnerAnswer.Kind.ACCEPTED;
        Answer words = Answer.of((accepted ? "Acquisito" : "Rifiutato") + " (risposta persa, esito chiesto al nodo) " + answer.text(),
                accepted ? Phrase.of("NOD-ASKED-YES", answer.text()) : Phrase.of("NOD-ASKED-NO", answer.text()));
        if (message.kind() == Kind.SAP) {
            answers.sap(message, accepted, accepted ? sapWs("verificaEsistenzaSAP", null, "CodiceFiscale", message.person()).value("CodiceSAP") : "", words);
        } else {
            answers.confirmed(message, accepted, words);
        }
    }

    private void ids(Exchange exchange) throws Exception {
        Message in = exchange.getMessage();
        NodeGate.Answer told = gate.call(questions.idsUrl(settings.questionsUrl(), in.getMandatoryBody(LocalDate.class)), null, "", null, null);
        in.setBody(questions.ids(told.status(), told.body()));
    }

    /** The way by which people's questions go to the node, for {@link NodeQuestions}. */
    String question(String action, String payload) throws Exception {
        if (gate == null) {
            throw new NotSentException("La rotta verso il nodo nazionale non è attiva", null);
        }
        return gate.soap(settings.url(), action, payload, null);
    }
}
