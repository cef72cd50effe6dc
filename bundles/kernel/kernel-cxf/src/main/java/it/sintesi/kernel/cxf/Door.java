package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The one servlet of {@code /services/*} and {@code /api/*}: establishes the caller, caps and collects the body, and hands over to the
 * area. It stays registered while areas are swapped. Whatever goes wrong is answered in the language of the address.
 */
public final class Door extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CALLER = "it.sintesi.caller";
    private static final String BODY = "it.sintesi.body";
    static final String PATH = "it.sintesi.path";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final transient AreaRegistry areas;
    private final transient Authenticator authenticator;
    private final transient DoorSettings settings;

    /** A door for these areas, which asks these accounts. */
    public Door(AreaRegistry areas, Accounts accounts, ClientCertificates certificates, DoorSettings settings) {
        this.areas = areas;
        this.settings = settings;
        this.authenticator = new Authenticator(accounts, certificates, settings, new CredentialCache(settings.credentialCache(), System::nanoTime));
    }

    /** A door that asks whatever accounts service is there. */
    public static Door of(AreaRegistry areas, LiveServices live, ClientCertificates certificates, DoorSettings settings) {
        return new Door(areas, live.get(Accounts.class), certificates, settings);
    }

    /** Who is calling, as established at the door. */
    public static Caller caller(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? caller : Caller.ANONYMOUS;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = path(request);
            request.setAttribute(PATH, path);
            if (request.getAttribute(BODY) instanceof Body body) {
                handOver(request, response, path, body.bytes(), 0);
                return;
            }
            if (request.getHeader("Transfer-Encoding") != null) {
                // Jetty 9.4 can be led to see another request in a chunk extension: nothing else is read from this connection.
                response.setHeader("Connection", "close");
            }
            checkRequest(request);
            RequestPolicy[] policy = new RequestPolicy[1];
            areas.within(path, area -> policy[0] = area.policy(request.getMethod(), path));
            admit(request, response, path, policy[0]);
        } catch (IOException | ServletException | RuntimeException e) {
            Answers.failure(request, response, e);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, String path, RequestPolicy policy) throws IOException, ServletException {
        if (request.getContentLengthLong() > policy.maxBytes()) {
            throw Body.tooLarge(policy.maxBytes());
        }
        Caller caller = authenticator.caller(request);
        if (caller.isAnonymous() && !policy.open()) {
            throw Authenticator.unauthenticated("Autenticazione necessaria");
        }
        request.setAttribute(CALLER, caller);
        if (!policy.buffered()) {
            handOver(request, response, path, null, policy.maxBytes());
            return;
        }
        Body body = new Body(policy.maxBytes(), declaredLength(request));
        if (body.takeAvailable(request.getInputStream())) {
            handOver(request, response, path, body.bytes(), 0);
        } else {
            request.setAttribute(BODY, body);
            BodyListener.start(request, body, settings.bodyTimeout());
        }
    }

    /** Length of the body, 0 when there is none, -1 when it comes in chunks. */
    private static long declaredLength(HttpServletRequest request) {
        long declared = request.getContentLengthLong();
        return declared < 0 && request.getHeader("Transfer-Encoding") == null ? 0 : declared;
    }

    private void handOver(HttpServletRequest request, HttpServletResponse response, String path, byte[] body, long cap)
            throws IOException, ServletException {
        areas.within(path, area -> area.handle(new DoorRequest(request, path, body, cap), response));
    }

    private void checkRequest(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            throw new Answers.StatusException(405, "Metodo HTTP non ammesso");
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            throw new Answers.StatusException(415, "Contenuto compresso non ammesso: inviare il messaggio senza Content-Encoding");
        }
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.matches("(?i)utf-8|utf-16|us-ascii|iso-8859-1|iso-8859-15|windows-1252")) {
            throw new Answers.StatusException(415, "Codifica dei caratteri non ammessa: usare UTF-8");
        }
        if (!SAFE.contains(request.getMethod()) && CrossSite.suspicious(request)) {
            throw new ServiceException(ServiceException.Kind.FORBIDDEN, "Richiesta proveniente da un altro sito",
                    List.of(Rejection.error("HTTP-ORIGIN", "Origin", "La richiesta proviene da un altro sito", "Inviarla senza browser, o da questo sito.")));
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
