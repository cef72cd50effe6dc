package it.sintesi.communications.endpoints;

import it.sintesi.communications.endpoints.rest.Json;
import it.sintesi.communications.endpoints.soap.CommunicationsProvider;
import it.sintesi.kernel.cxf.CxfArea;
import it.sintesi.kernel.cxf.HttpArea;
import it.sintesi.kernel.cxf.RateLimiter;
import it.sintesi.kernel.cxf.RequestPolicy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;

/** The addresses of the communications area: SOAP and REST on one bus. */
public final class CommunicationsArea implements HttpArea, AutoCloseable {
    static final String SOAP = "/services/communications";
    static final String REST = "/api/communications";
    private static final String NAMESPACE = "http://servizi.lavoro.gov.it/comobbl";

    private final CxfArea area;

    /** Opens the endpoints; close it when the bundle stops. */
    public CommunicationsArea(Services services, Limits limits) {
        area = new CxfArea("communications", limits::policy)
                .soap(SOAP, new CommunicationsProvider(services.intake()), "wsdl/communications.wsdl", new QName(NAMESPACE, "ComunicazioniObbligatorieService"),
                        new QName(NAMESPACE, "ComunicazioniObbligatorieSoap12"))
                .rest(REST, services.resources(new RateLimiter(limits.statusPerMinute(), System::nanoTime)), List.of(new Json()), limits.bulkBytes());
    }

    @Override
    public List<String> paths() {
        return area.paths();
    }

    @Override
    public RequestPolicy policy(String method, String path) {
        return area.policy(method, path);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        area.handle(request, response);
    }

    @Override
    public Optional<byte[]> openApi() {
        try (InputStream in = CommunicationsArea.class.getResourceAsStream("/openapi/communications.json")) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        area.close();
    }
}
