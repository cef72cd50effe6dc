package it.sintesi.communications.endpoints;

import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.cxf.ApiDocs;
import it.sintesi.kernel.cxf.AreaRegistry;
import it.sintesi.kernel.cxf.ClientCertificates;
import it.sintesi.kernel.cxf.Door;
import it.sintesi.kernel.cxf.DoorSettings;
import it.sintesi.kernel.cxf.HttpArea;
import it.sintesi.kernel.cxf.TrustedProxies;

import java.time.Duration;
import java.util.List;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The door with real areas, on the HTTP server of the distribution, on the loopback. */
final class TestServer implements AutoCloseable {
    private final Server server = new Server(new QueuedThreadPool(60, 8));
    private final ServerConnector connector;

    TestServer(Accounts accounts, HttpArea... areas) throws Exception {
        HttpConfiguration http = new HttpConfiguration();
        http.setMinRequestDataRate(1024);
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        AreaRegistry registry = new AreaRegistry(Duration.ofSeconds(5), Duration.ofSeconds(5));
        List.of(areas).forEach(registry::add);
        registry.add(new ApiDocs(registry));
        DoorSettings settings = new DoorSettings(TrustedProxies.none(), "", Duration.ofSeconds(30), Duration.ofMillis(1500), Duration.ofSeconds(5));
        ServletHolder door = new ServletHolder(new Door(registry, accounts, new ClientCertificates(List.of()), settings));
        door.setAsyncSupported(true);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(door, "/services/*");
        context.addServlet(door, "/api/*");
        server.setHandler(context);
        server.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
