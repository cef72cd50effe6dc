package it.sintesi.exchange.inps.route;

import static it.sintesi.exchange.transport.RouteNames.COMMUNICATION;
import static it.sintesi.exchange.transport.RouteNames.FORM;
import static it.sintesi.exchange.transport.RouteNames.HTTP;
import static it.sintesi.exchange.transport.RouteNames.HTTP_STATUS;
import static it.sintesi.exchange.transport.RouteNames.HTTP_TYPE;
import static it.sintesi.exchange.transport.RouteNames.HTTP_URL;
import static it.sintesi.exchange.transport.RouteNames.MESSAGE_ID;

import it.sintesi.exchange.transport.InstituteTransport;
import it.sintesi.exchange.transport.RouteNames;
import java.time.LocalDate;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/** Sends communications to INPS. No public standard is at hand: the format is ours and stands in {@link InstituteTransport} alone. */
public final class InpsRoutes extends RouteBuilder {

    private static final String PARTNER = "INPS";

    private final InstituteTransport format = new InstituteTransport();
    private final String url;

    /** @param url base address of the service */
    public InpsRoutes(String url) {
        this.url = url;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        RouteNames.requireUrl("it.sintesi.exchange.inps", PARTNER, url);
        from("direct:" + RouteNames.send(PARTNER)).routeId(RouteNames.send(PARTNER)).process(this::request).to(HTTP).process(this::answer);
        from("direct:" + RouteNames.status(PARTNER)).routeId(RouteNames.status(PARTNER)).process(this::question).to(HTTP).process(this::answer);
        from("direct:" + RouteNames.ids(PARTNER)).routeId(RouteNames.ids(PARTNER)).process(this::listing).to(HTTP).process(this::list);
    }

    private void request(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setHeader(HTTP_URL, format.sendUrl(url));
        message.setHeader(HTTP_TYPE, InstituteTransport.CONTENT_TYPE);
        message.setBody(format.request(message.getHeader(MESSAGE_ID, String.class), message.getHeader(COMMUNICATION, String.class),
                message.getHeader(FORM, String.class), message.getMandatoryBody(String.class)));
    }

    private void question(Exchange exchange) {
        Message message = exchange.getMessage();
        message.setHeader(HTTP_URL, format.statusUrl(url, message.getHeader(MESSAGE_ID, String.class)));
    }

    private void answer(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setBody(format.answer(message.getHeader(MESSAGE_ID, String.class), message.getHeader(HTTP_STATUS, Integer.class),
                message.getMandatoryBody(String.class)));
    }

    private void listing(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setHeader(HTTP_URL, format.idsUrl(url, message.getMandatoryBody(LocalDate.class)));
    }

    private void list(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        message.setBody(format.ids(message.getHeader(HTTP_STATUS, Integer.class), message.getMandatoryBody(String.class)));
    }
}
