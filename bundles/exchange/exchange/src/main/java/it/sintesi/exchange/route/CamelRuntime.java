package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destinations;
import it.sintesi.kernel.api.ServiceException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.impl.DefaultCamelContext;

/** The one Camel context of the system, with our own components in it. */
public final class CamelRuntime implements AutoCloseable {

    private static final int SHUTDOWN_SECONDS = 5;

    private final DefaultCamelContext context;

    /**
     * @param calls        makes HTTP calls for partners
     * @param destinations where drop-in routes that take receipts are entered
     * @param receipts     reads receipts
     */
    public CamelRuntime(HttpCalls calls, Destinations destinations, ReceiptSource receipts) {
        this.context = inCamelLoader(() -> create(calls, destinations, receipts));
    }

    private static DefaultCamelContext create(HttpCalls calls, Destinations destinations, ReceiptSource receipts) {
        DefaultCamelContext context = new DefaultCamelContext(false);
        context.getCamelContextExtension().setName("sintesi");
        context.setApplicationContextClassLoader(DefaultCamelContext.class.getClassLoader());
        context.disableJMX();
        context.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
        context.getShutdownStrategy().setTimeout(SHUTDOWN_SECONDS);
        context.getShutdownStrategy().setShutdownNowOnTimeout(true);
        DirectComponent direct = new DirectComponent();
        direct.setBlock(false);
        context.addComponent("direct", direct);
        context.addComponent("sintesi-http", new HttpCallComponent(calls));
        context.addComponent("sintesi-receipts", new ReceiptsComponent(destinations, receipts));
        return context;
    }

    /** Starts the context; routes come later, with their bundles and files. */
    public void start() {
        inCamelLoader(() -> {
            context.start();
            return null;
        });
    }

    @Override
    public void close() {
        inCamelLoader(() -> {
            context.stop();
            return null;
        });
    }

    CamelContext context() {
        return context;
    }

    /** Camel finds its parts through the loader of the thread: it must be that of the Camel bundle, not of whoever calls. */
    static <T> T inCamelLoader(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(DefaultCamelContext.class.getClassLoader());
        try {
            return work.call();
        } catch (ServiceException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Camel: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
