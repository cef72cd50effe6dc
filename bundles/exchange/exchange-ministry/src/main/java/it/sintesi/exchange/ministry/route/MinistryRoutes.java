package it.sintesi.exchange.ministry.route;

import static it.sintesi.exchange.transport.RouteNames.FORM;
import static it.sintesi.exchange.transport.RouteNames.HTTP;
import static it.sintesi.exchange.transport.RouteNames.HTTP_STATUS;
import static it.sintesi.exchange.transport.RouteNames.HTTP_TYPE;
import static it.sintesi.exchange.transport.RouteNames.HTTP_URL;
import static it.sintesi.exchange.transport.RouteNames.MESSAGE_ID;

import it.sintesi.exchange.transport.InstituteTransport;
import it.sintesi.exchange.transport.NationalTransport;
import it.sintesi.exchange.transport.RouteNames;
import java.time.LocalDate;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/**
 * Sends communications to the national node by its SOAP transport ({@code InviaComunicazioneObbligatoria}). The national transport has no question about a message already sent: status and list go to a
 * separate address of ours, and where there is none a message of unknown outcome is sent again, for the node to recognise by its code.
 */
public final class MinistryRoutes extends RouteBuilder {

    private final NationalTransport national = new NationalTransport();
    private final InstituteTransport questions = new InstituteTransport();
    private final String partner;
    private final String url;
    private final String questionsUrl;

    /**
     * @param partner      code of the partner
     * @param url          address of the SOAP service
     * @param questionsUrl address for status and list; empty when the partner has none
     */
    public MinistryRoutes(String partner, String url, String questionsUrl) {
        this.partner = partner;
        this.url = url;
        this.questionsUrl = questionsUrl;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        RouteNames.requireUrl("it.sintesi.exchange.ministry", partner, url);
        from("direct:" + RouteNames.send(partner)).routeId(RouteNames.send(partner)).process(this::request).to(HTTP).process(this::answer);
        if (!questionsUrl.isBlank()) {
            from("direct:" + RouteNames.status(partner)).routeId(RouteNames.status(partner)).process(this::question).to(HTTP).process(this::told);
            from("direct:" + RouteNames.ids(partner)).routeId(RouteNames.ids(partner)).process(this::listing).to(HTTP).process(this::list);
        }
    }

    private void request(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setHeader(HTTP_URL, url);
        message.setHeader(HTTP_TYPE, NationalTransport.CONTENT_TYPE);
        message.setBody(national.request(message.getHeader(FORM, String.class), message.getMandatoryBody(String.class)));
    }

    private void answer(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setBody(national.answer(message.getHeader(FORM, String.class), message.getMandatoryBody(String.class)));
    }

    private void question(Exchange exchange) {
        Message message = exchange.getMessage();
        message.setHeader(HTTP_URL, questions.statusUrl(questionsUrl, message.getHeader(MESSAGE_ID, String.class)));
    }

    private void told(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setBody(questions.answer(message.getHeader(MESSAGE_ID, String.class), message.getHeader(HTTP_STATUS, Integer.class),
                message.getMandatoryBody(String.class)));
    }

    private void listing(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setHeader(HTTP_URL, questions.idsUrl(questionsUrl, message.getMandatoryBody(LocalDate.class)));
    }

    private void list(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setBody(questions.ids(message.getHeader(HTTP_STATUS, Integer.class), message.getMandatoryBody(String.class)));
    }
}
