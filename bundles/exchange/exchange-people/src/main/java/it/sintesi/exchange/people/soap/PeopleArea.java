package it.sintesi.exchange.people.soap;

import it.sintesi.exchange.people.application.CareerDesk;
import it.sintesi.exchange.people.application.Claims;
import it.sintesi.exchange.people.application.SapDesk;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.cxf.CxfArea;
import it.sintesi.kernel.cxf.Door;
import it.sintesi.kernel.cxf.HttpArea;
import it.sintesi.kernel.cxf.RequestPolicy;
import it.sintesi.people.format.sap.SapWs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;

/** The doors for cooperating bodies: careers, active relations and records by SOAP, declarations of INPS by REST. */
public final class PeopleArea implements HttpArea, AutoCloseable {

    private static final long LARGEST = 2_000_000;
    private static final String NAMESPACE = "urn:it:sintesi:people:services";

    private static final String CAREERS = "/services/people/career";
    private static final String ACTIVE = "/services/people/active";

    private final Authorisation authorisation;
    private final CxfArea area;

    /** Opens the endpoints; close it when the bundle stops. */
    public PeopleArea(Authorisation authorisation, CareerDesk careers, SapDesk records, SapWs codec, Claims claims) {
        this.authorisation = authorisation;
        QName service = new QName(NAMESPACE, "PeopleService");
        QName port = new QName(NAMESPACE, "PeopleSoap12");
        area = new CxfArea("people", (method, path) -> path.startsWith("/services/") && "GET".equals(method) ? RequestPolicy.open(0) : RequestPolicy.closed(LARGEST))
                .soap(CAREERS, new PeopleProvider(new CareerEndpoint(careers)), "wsdl/career.wsdl", service, port)
                .soap(ACTIVE, new PeopleProvider(new ActiveEndpoint(careers)), "wsdl/active.wsdl", service, port)
                .soap("/services/people/sap", new PeopleProvider(new SapEndpoint(records, codec)), "wsdl/sap.wsdl", service, port)
                .rest("/api/people", List.of(new ClaimResource(claims)), List.of(), LARGEST);
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
        // Who may not ask at all learns nothing of what a message should look like.
        if ("POST".equals(request.getMethod())) {
            boolean career = request.getRequestURI().contains(CAREERS) || request.getRequestURI().contains(ACTIVE);
            authorisation.require(Door.caller(request), career ? Permission.CAREER_SERVE : Permission.PEOPLE_EXCHANGE, Subject.NONE);
        }
        area.handle(request, response);
    }

    @Override
    public Optional<byte[]> openApi() {
        try (InputStream in = PeopleArea.class.getResourceAsStream("/openapi/people.json")) {
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
