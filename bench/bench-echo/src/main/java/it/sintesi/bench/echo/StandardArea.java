package it.sintesi.bench.echo;

import it.sintesi.kernel.cxf.HttpArea;
import it.sintesi.kernel.cxf.RequestPolicy;
import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;

/** The standard echo on a bus as CXF makes it: no interceptors or limits of ours, no schema validation. */
public final class StandardArea implements HttpArea, AutoCloseable {
    private static final long MESSAGE_BYTES = 2_000_000;

    private final HTTPTransportFactory transport = new HTTPTransportFactory(new DestinationRegistryImpl());
    private final String path;
    private final Bus bus;
    private final Server server;

    /** @param path where it answers */
    public StandardArea(String path) {
        this.path = path;
        Bus former = BusFactory.getThreadDefaultBus(false);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(StandardArea.class.getClassLoader());
            bus = new CXFBusFactory().createBus();
            JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
            factory.setBus(bus);
            factory.setDestinationFactory(transport);
            factory.setAddress(path);
            factory.setServiceClass(StandardEcho.class);
            factory.setServiceBean(new StandardEchoService());
            server = factory.create();
        } finally {
            Thread.currentThread().setContextClassLoader(loader);
            BusFactory.setThreadDefaultBus(former);
        }
    }

    @Override
    public List<String> paths() {
        return List.of(path);
    }

    @Override
    public RequestPolicy policy(String method, String at) {
        return RequestPolicy.closed(MESSAGE_BYTES);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AbstractHTTPDestination destination = transport.getRegistry().getDestinationForPath(path, true);
        destination.invoke(null, request.getServletContext(), request, response);
    }

    @Override
    public void close() {
        server.destroy();
        bus.shutdown(true);
    }
}
