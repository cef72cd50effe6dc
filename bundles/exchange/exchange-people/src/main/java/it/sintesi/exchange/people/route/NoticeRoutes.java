package it.sintesi.exchange.people.route;

import it.sintesi.exchange.people.domain.Answer;
import static it.sintesi.exchange.transport.RouteNames.COMMUNICATION;
import static it.sintesi.exchange.transport.RouteNames.FORM;
import static it.sintesi.exchange.transport.RouteNames.MESSAGE_ID;

import it.sintesi.exchange.people.application.NodeAnswers;
import it.sintesi.exchange.people.application.Outbound;
import it.sintesi.exchange.transport.InstituteTransport;
import it.sintesi.exchange.transport.PartnerAnswer;
import it.sintesi.exchange.transport.RouteNames;

import java.time.LocalDate;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/** Sends notices of sanctions to INPS in the plain format of ours for institutes, since none is public. */
public final class NoticeRoutes extends RouteBuilder {

    private final InstituteTransport transport = new InstituteTransport();
    private final String url;
    private final NodeAnswers answers;
    private NodeGate gate;

    public NoticeRoutes(NodeSettings settings, NodeAnswers answers) {
        this.url = settings.inpsUrl();
        this.answers = answers;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        RouteNames.requireUrl("it.sintesi.exchange.people", Outbound.INPS, url);
        gate = new NodeGate(getContext());
        from("direct:" + RouteNames.send(Outbound.INPS)).routeId(RouteNames.send(Outbound.INPS)).process(this::send);
        from("direct:" + RouteNames.status(Outbound.INPS)).routeId(RouteNames.status(Outbound.INPS)).process(this::status);
        from("direct:" + RouteNames.ids(Outbound.INPS)).routeId(RouteNames.ids(Outbound.INPS)).process(this::ids);
    }

    private void send(Exchange exchange) throws Exception {
        Message in = exchange.getMessage();
        String id = in.getHeader(MESSAGE_ID, String.class);
        String request = transport.request(id, in.getHeader(COMMUNICATION, String.class), in.getHeader(FORM, String.class), in.getMandatoryBody(String.class));
        told(in, id, gate.call(transport.sendUrl(url), InstituteTransport.CONTENT_TYPE, "", request, id));
    }

    private void status(Exchange exchange) throws Exception {
        Message in = exchange.getMessage();
        String id = in.getHeader(MESSAGE_ID, String.class);
        told(in, id, gate.call(transport.statusUrl(url, id), null, "", null, null));
    }

    private void told(Message in, String id, NodeGate.Answer told) throws Exception {
        PartnerAnswer answer = transport.answer(id, told.status(), told.body());
        if (answer.kind() != PartnerAnswer.Kind.NOT_KNOWN) {
            answers.find(in.getHeader(COMMUNICATION, String.class)).ifPresent(message -> answers.confirmed(message, answer.kind() == PartnerAnswer.Kind.ACCEPTED, Answer.theirs(answer.text())));
        }
        in.setBody(answer);
    }

    private void ids(Exchange exchange) throws Exception {
        Message in = exchange.getMessage();
        NodeGate.Answer told = gate.call(transport.idsUrl(url, in.getMandatoryBody(LocalDate.class)), null, "", null, null);
        in.setBody(transport.ids(told.status(), told.body()));
    }
}
