package it.sintesi.exchange.route;

import it.sintesi.exchange.transport.RouteNames;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/**
 * {@code sintesi-http:call}: one HTTP call with the headers of {@link RouteNames}. None of the partner's headers enters the exchange.
 */
final class HttpCallComponent extends DefaultComponent {

    private final HttpCalls calls;

    HttpCallComponent(HttpCalls calls) {
        this.calls = calls;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new CallEndpoint(uri, this);
    }

    private final class CallEndpoint extends DefaultEndpoint {

        CallEndpoint(String uri, HttpCallComponent component) {
            super(uri, component);
        }

        @Override
        public Producer createProducer() {
            return new DefaultProducer(this) {
                @Override
                public void process(Exchange exchange) throws Exception {
                    call(exchange);
                }
            };
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new UnsupportedOperationException("sintesi-http: si può usare solo come destinazione (to)");
        }
    }

    private void call(Exchange exchange) throws Exception {
        var message = exchange.getMessage();
        String type = message.getHeader(RouteNames.HTTP_TYPE, String.class);
        byte[] body = type == null ? new byte[0] : message.getMandatoryBody(String.class).getBytes(StandardCharsets.UTF_8);
        URI url = URI.create(message.getHeader(RouteNames.HTTP_URL, String.class));
        HttpCalls.Answer answer = calls.call(url, type, Objects.requireNonNullElse(message.getHeader(RouteNames.HTTP_ACTION, String.class), ""), body,
                message.getHeader(RouteNames.MESSAGE_ID, String.class), RouteNames.IDEMPOTENCY_HEADER);
        message.setHeader(RouteNames.HTTP_STATUS, answer.status());
        message.setBody(answer.body());
    }
}
