package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destination;
import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.transport.PartnerAnswer;
import it.sintesi.exchange.transport.RouteNames;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;

/** A partner behind its Camel routes. */
final class CamelDestination implements Destination {

    private final String partner;
    private final CamelContext context;
    private final ProducerTemplate template;
    private final ReceiptSource source;

    CamelDestination(String partner, CamelContext context, ProducerTemplate template, ReceiptSource source) {
        this.partner = partner;
        this.context = context;
        this.template = template;
        this.source = source;
    }

    @Override
    public boolean available() {
        return started(RouteNames.send(partner));
    }

    @Override
    public PartnerAnswer send(Claimed delivery) throws Exception {
        return call(RouteNames.send(partner), delivery, source.content(delivery.form(), delivery.communication())).getMandatoryBody(PartnerAnswer.class);
    }

    @Override
    public boolean canTell() {
        return started(RouteNames.status(partner));
    }

    @Override
    public PartnerAnswer ask(Claimed delivery) throws Exception {
        return call(RouteNames.status(partner), delivery, null).getMandatoryBody(PartnerAnswer.class);
    }

    @Override
    public boolean canList() {
        return started(RouteNames.ids(partner));
    }

    @Override
    public Set<String> ids(LocalDate day) throws Exception {
        Set<String> ids = new HashSet<>();
        for (Object id : done(template.send("direct:" + RouteNames.ids(partner), exchange -> exchange.getMessage().setBody(day)))
                .getMandatoryBody(Set.class)) {
            ids.add((String) id);
        }
        return ids;
    }

    private Message call(String route, Claimed delivery, String body) throws Exception {
        return done(template.send("direct:" + route, exchange -> {
            Message message = exchange.getMessage();
            message.setHeader(RouteNames.MESSAGE_ID, delivery.messageId());
            message.setHeader(RouteNames.COMMUNICATION, delivery.communication());
            message.setHeader(RouteNames.FORM, delivery.form());
            message.setHeader(RouteNames.RECIPIENT, delivery.recipient());
            message.setBody(body);
        }));
    }

    private static Message done(Exchange exchange) throws Exception {
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        return exchange.getMessage();
    }

    private boolean started(String route) {
        return context.getRoute(route) != null && context.getRouteController().getRouteStatus(route).isStarted();
    }
}
