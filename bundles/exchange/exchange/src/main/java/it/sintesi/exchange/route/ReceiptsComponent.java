package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destinations;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.MultipleConsumersSupport;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;

/**
 * {@code sintesi-receipts:name}: gives a route every receipt, at least once, in order for one employer. Progress is kept in the database
 * under the name, so a route that is away for a while misses nothing.
 */
final class ReceiptsComponent extends DefaultComponent {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Destinations destinations;
    private final ReceiptSource source;

    ReceiptsComponent(Destinations destinations, ReceiptSource source) {
        this.destinations = destinations;
        this.source = source;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        if (!NAME.matcher(remaining).matches()) {
            throw new IllegalArgumentException("sintesi-receipts:" + remaining
                    + ": il nome dev'essere di lettere minuscole, cifre e trattini, al più 40, per esempio sintesi-receipts:archivio");
        }
        return new ReceiptsEndpoint(uri, this, remaining);
    }

    private final class ReceiptsEndpoint extends DefaultEndpoint implements MultipleConsumersSupport {

        private final String name;

        ReceiptsEndpoint(String uri, ReceiptsComponent component, String name) {
            super(uri, component);
            this.name = name;
        }

        /** True only so that a second route of the same name gets our error, which says what to do, instead of Camel's. */
        @Override
        public boolean isMultipleConsumersSupported() {
            return true;
        }

        @Override
        public Producer createProducer() {
            throw new UnsupportedOperationException("sintesi-receipts: si può usare solo come origine (from)");
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            return new ReceiptsConsumer(this, processor, name, destinations, source);
        }
    }
}
