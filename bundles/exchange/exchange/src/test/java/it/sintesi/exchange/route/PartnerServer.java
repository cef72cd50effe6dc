package it.sintesi.exchange.route;

import it.sintesi.exchange.simulator.ControlServlet;
import it.sintesi.exchange.simulator.PartnerServlet;
import it.sintesi.exchange.simulator.SimulatedPartner;
import it.sintesi.exchange.simulator.Simulator;
import java.net.InetSocketAddress;
import java.time.Clock;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** The simulated partners behind a real HTTP server on a free port. */
final class PartnerServer implements AutoCloseable {

    private final Simulator simulator;
    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));

    PartnerServer(Clock clock) throws Exception {
        simulator = new Simulator(clock);
        ServletContextHandler context = new ServletContextHandler(server, "/");
        ServletHolder partners = new ServletHolder(new PartnerServlet(simulator));
        partners.setAsyncSupported(true);
        context.addServlet(partners, "/simulator/*");
        context.addServlet(new ServletHolder(new ControlServlet(simulator)), "/simulator/control/*");
        server.start();
    }

    String url(String partner) {
        return server.getURI().resolve("/simulator/" + partner).toString();
    }

    SimulatedPartner partner(String name) {
        return simulator.partner(name).orElseThrow();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
