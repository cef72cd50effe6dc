package it.sintesi.kernel.cxf;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;

import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.binding.soap.SoapBindingConstants;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.WSDLGetUtils;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;

/**
 * The SOAP and REST endpoints of one area on a bus of its own, with the limits of the house. Nothing is served by CXF's own servlet: publish
 * this object as an {@link HttpArea} service. Not started until endpoints are added; close it when the bundle stops.
 */
public final class CxfArea implements HttpArea, AutoCloseable {
    private static final Map<String, Object> LIMITS = Map.of(
            StaxUtils.MAX_ELEMENT_DEPTH, 40, StaxUtils.MAX_CHILD_ELEMENTS, 1000, StaxUtils.MAX_ATTRIBUTE_COUNT, 100,
            StaxUtils.MAX_ATTRIBUTE_SIZE, 4096, StaxUtils.MAX_TEXT_LENGTH, 1_000_000, StaxUtils.MAX_XML_CHARACTERS, 2_000_000L,
            StaxUtils.MAX_ELEMENT_COUNT, 20_000L);

    private final HTTPTransportFactory transport = new HTTPTransportFactory(new DestinationRegistryImpl());
    private final List<String> paths = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final BiFunction<String, String, RequestPolicy> policies;
    private final Bus bus;

    /**
     * @param name     name of the bus: the area
     * @param policies policy of a method and path
     */
    public CxfArea(String name, BiFunction<String, String, RequestPolicy> policies) {
        this.policies = policies;
        Bus former = BusFactory.getThreadDefaultBus(false);
        try {
            this.bus = new CXFBusFactory().createBus();
        } finally {
            BusFactory.setThreadDefaultBus(former);
        }
        bus.setId(name);
        LIMITS.forEach(bus::setProperty);
        bus.setProperty("schema-validation-enabled", "NONE");
        bus.setProperty(WSDLGetUtils.AUTO_REWRITE_ADDRESS_ALL, true);
        // CXF would log every unreadable message with a stack trace: the shield and the mapper log what is ours, once.
        bus.setProperty(FaultListener.class.getName(), (FaultListener) (fault, description, message) -> false);
        bus.getInInterceptors().add(new SoapEntry());
        bus.getOutInterceptors().add(new Utf8Answer());
        bus.getOutFaultInterceptors().add(new Utf8Answer());
        bus.getOutFaultInterceptors().add(new FaultShield());
    }

    /**
     * Publishes a SOAP endpoint that takes SOAP 1.1 and 1.2 and answers in the version of the request.
     *
     * @param path     for example {@code /services/communications}
     * @param provider a {@code Provider<Source>} on the payload
     * @param wsdl     location of the WSDL on the class path of the provider
     * @param service  name of the service in it
     * @param port     name of its SOAP 1.2 port
     */
    public CxfArea soap(String path, Object provider, String wsdl, QName service, QName port) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(transport);
        factory.setAddress(path);
        factory.setServiceBean(provider);
        factory.setServiceName(service);
        factory.setEndpointName(port);
        factory.setBindingId(SoapBindingConstants.SOAP12_BINDING_ID);
        factory.setProperties(new HashMap<>(Map.of("attachment-max-size", "0")));
        URL location = Objects.requireNonNull(provider.getClass().getClassLoader().getResource(wsdl), wsdl);
        factory.setWsdlLocation(location.toString());
        return add(path, factory.create());
    }

    /**
     * Publishes REST resources; failures become problems.
     *
     * @param uploadBytes largest part of a multipart upload
     */
    public CxfArea rest(String path, List<Object> resources, List<Object> providers, long uploadBytes) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(transport);
        factory.setAddress(path);
        factory.setServiceBeans(resources);
        factory.setProperties(new HashMap<>(Map.of("attachment-max-size", Long.toString(uploadBytes), "attachment-memory-threshold", "1000000")));
        List<Object> all = new ArrayList<>(providers);
        all.add(new ProblemMapper());
        factory.setProviders(all);
        return add(path, factory.create());
    }

    /** The HTTP request that is being answered on this thread, for SOAP providers; REST resources take it by {@code @Context}. */
    public static HttpServletRequest currentRequest() {
        return (HttpServletRequest) PhaseInterceptorChain.getCurrentMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
    }

    private CxfArea add(String path, Server server) {
        servers.add(server);
        paths.add(path);
        return this;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(paths);
    }

    @Override
    public RequestPolicy policy(String method, String path) {
        return policies.apply(method, path);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AbstractHTTPDestination destination = destination(request.getPathInfo());
        request.setAttribute("org.apache.cxf.transport.endpoint.address", base(request) + destination.getEndpointInfo().getAddress());
        destination.invoke(null, request.getServletContext(), request, response);
    }

    private AbstractHTTPDestination destination(String path) {
        AbstractHTTPDestination exact = transport.getRegistry().getDestinationForPath(path, true);
        AbstractHTTPDestination found = exact != null ? exact : transport.getRegistry().checkRestfulRequest(path);
        if (found == null || found.getMessageObserver() == null) {
            throw new Answers.StatusException(404, "Indirizzo inesistente");
        }
        return found;
    }

    private static String base(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** Takes the endpoints down and ends the bus. */
    @Override
    public void close() {
        servers.forEach(Server::destroy);
        bus.shutdown(true);
    }
}
