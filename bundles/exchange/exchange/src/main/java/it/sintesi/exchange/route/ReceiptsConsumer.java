package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destination;
import it.sintesi.exchange.application.Destinations;
import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.transport.PartnerAnswer;
import it.sintesi.exchange.transport.RouteNames;
import java.time.LocalDate;
import java.util.Set;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Hands receipts to a drop-in route; the route's end without an exception is its answer. */
final class ReceiptsConsumer extends DefaultConsumer implements Destination {

    private final String name;
    private final Destinations destinations;
    private final ReceiptSource source;

    ReceiptsConsumer(Endpoint endpoint, Processor processor, String name, Destinations destinations, ReceiptSource source) {
        super(endpoint, processor);
        this.name = name;
        this.destinations = destinations;
        this.source = source;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        destinations.addReceiptRoute(name, this);
    }

    @Override
    protected void doStop() throws Exception {
        destinations.removeReceiptRoute(name, this);
        super.doStop();
    }

    @Override
    public boolean available() {
        return isStarted();
    }

    @Override
    public PartnerAnswer send(Claimed delivery) throws Exception {
        Exchange exchange = createExchange(false);
        try {
            Message message = exchange.getMessage();
            message.setHeader(RouteNames.MESSAGE_ID, delivery.messageId());
            message.setHeader(RouteNames.COMMUNICATION, delivery.communication());
            message.setHeader(RouteNames.FORM, delivery.form());
            message.setHeader(RouteNames.EMPLOYER, delivery.subject());
            message.setBody(source.receipt(delivery.communication()));
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
            return new PartnerAnswer(PartnerAnswer.Kind.ACCEPTED, "");
        } finally {
            releaseExchange(exchange, false);
        }
    }

    @Override
    public boolean canTell() {
        return false;
    }

    @Override
    public PartnerAnswer ask(Claimed delivery) {
        throw new UnsupportedOperationException("A drop-in route cannot be asked");
    }

    @Override
    public boolean canList() {
        return false;
    }

    @Override
    public Set<String> ids(LocalDate day) {
        return Set.of();
    }
}
