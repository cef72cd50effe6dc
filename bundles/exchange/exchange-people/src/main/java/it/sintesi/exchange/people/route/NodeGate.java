package it.sintesi.exchange.people.route;

import static it.sintesi.exchange.transport.RouteNames.HTTP;
import static it.sintesi.exchange.transport.RouteNames.HTTP_ACTION;
import static it.sintesi.exchange.transport.RouteNames.HTTP_STATUS;
import static it.sintesi.exchange.transport.RouteNames.HTTP_TYPE;
import static it.sintesi.exchange.transport.RouteNames.HTTP_URL;
import static it.sintesi.exchange.transport.RouteNames.MESSAGE_ID;

import it.sintesi.exchange.transport.InvalidAnswerException;
import it.sintesi.people.format.xml.Read;
import it.sintesi.people.format.xml.Soap;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;

/** One SOAP 1.1 call through the HTTP endpoint of the exchanges, with its deadline and its cap on answers. */
final class NodeGate {

    private static final String TYPE = "text/xml; charset=UTF-8";

    private final ProducerTemplate template;

    NodeGate(CamelContext context) {
        this.template = context.createProducerTemplate();
    }

    /** An answer over HTTP. */
    record Answer(int status, String body) {
    }

    /**
     * Calls.
     *
     * @param id of the message for the partner's check of duplicates, or null for questions
     * @return the document in the answer
     * @throws Exception NotSentException when it certainly did not arrive, otherwise unknown
     */
    String soap(String url, String action, String payload, String id) throws Exception {
        Answer answer = call(url, TYPE, action, Soap.wrap(payload), id);
        Read<String> read = Soap.unwrap(answer.body());
        if (read.value() == null) {
            throw new InvalidAnswerException("Stato HTTP " + answer.status() + ": " + read.problems().get(0).message());
        }
        return read.value();
    }

    /** Any call; a null type is a GET. */
    Answer call(String url, String type, String action, String body, String id) throws Exception {
        Exchange done = template.send(HTTP, exchange -> {
            Message message = exchange.getMessage();
            message.setHeader(HTTP_URL, url);
            message.setHeader(HTTP_TYPE, type);
            message.setHeader(HTTP_ACTION, action);
            message.setHeader(MESSAGE_ID, id);
            message.setBody(body);
        });
        if (done.getException() != null) {
            throw done.getException();
        }
        return new Answer(done.getMessage().getHeader(HTTP_STATUS, Integer.class), done.getMessage().getMandatoryBody(String.class));
    }
}
