package it.sintesi.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import javax.servlet.MultipartConfigElement;
import javax.servlet.Servlet;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.LoginDoor;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebAreas;

/** The web runtime on loopback with a kernel in memory: areas test their pages against it, by HTTP and in a browser. */
public final class WebHarness implements AutoCloseable {

    /** The harness's present. */
    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    private final Server server = new Server(new java.net.InetSocketAddress("127.0.0.1", 0));
    private final FakeSessions sessions = new FakeSessions();
    private final FakeAccounts accounts = new FakeAccounts(sessions);
    private final List<LoginDoor> loginDoors = new CopyOnWriteArrayList<>();
    private final AreaRegistry registry;
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    public WebHarness() {
        this(new ClientInfo(false));
    }

    public WebHarness(ClientInfo client) {
        this(client, new FakeAuthorisation());
    }

    /** With decisions of one's own, for pages whose roles the fake does not know. */
    public WebHarness(Authorisation authorisation) {
        this(new ClientInfo(false), authorisation);
    }

    private WebHarness(ClientInfo client, Authorisation authorisation) {
        this.registry = new AreaRegistry(authorisation, InstantSource.fixed(NOW));
        bringExplanations();
        PageWriter writer = new PageWriter(registry);
        Failures failures = new Failures(writer);
        Doors doors = new Doors(accounts, new FakeSecondFactors(accounts), sessions, loginDoors, writer);
        ServletContextHandler context = new ServletContextHandler();
        add(context, new AssetServlet(), "/assets/*");
        add(context, new ShellServlet(Shell.CONSOLE, registry, sessions, authorisation, doors, writer, failures, client), "/console/*");
        add(context, new ShellServlet(Shell.PORTAL, registry, sessions, authorisation, doors, writer, failures, client), "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    // Where there are no bundles, every jar of the class path brings its own.
    private void bringExplanations() {
        try {
            Thread.currentThread().getContextClassLoader().getResources(Explanations.file(java.util.Locale.ENGLISH)).asIterator()
                    .forEachRemaining(file -> registry.explanations().add(file, path -> path.equals(Explanations.file(java.util.Locale.ENGLISH)) ? file : null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ServletContextHandler context, Servlet servlet, String pattern) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement("", 1_000_000, 1_000_000, 100_000));
        context.addServlet(holder, pattern);
    }

    public WebHarness with(WebArea area) {
        registry.start(area, () -> true);
        return this;
    }

    /** Opens another way in. */
    public WebHarness with(LoginDoor door) {
        loginDoors.add(door);
        return this;
    }

    public FakeAccounts accounts() {
        return accounts;
    }

    public FakeSessions sessions() {
        return sessions;
    }

    public void stop(WebArea area) {
        registry.stop(area);
    }

    public WebAreas areas() {
        return registry;
    }

    public URI address(String path) {
        return URI.create(origin() + path);
    }

    /** A session for one of the accounts of {@link FakeAccounts}. */
    public Sessions.Session session(String account) {
        return sessions.open(caller(account));
    }

    /** A session for anybody. */
    public Sessions.Session session(Caller caller) {
        return sessions.open(caller);
    }

    public Caller caller(String account) {
        return accounts.callerOf(account, "127.0.0.1").orElseThrow();
    }

    public HttpResponse<String> get(Sessions.Session session, String path, String... headers) {
        return send(request(session, path, headers).GET().build());
    }

    /** The raw bytes of a download. */
    public byte[] download(Sessions.Session session, String path) {
        try {
            return http.send(request(session, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form as a browser does: with its origin and, unless given, the right token. */
    public HttpResponse<String> post(Sessions.Session session, String path, Map<String, String> fields) {
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.putIfAbsent("csrf", CsrfTokens.mask(session.csrfToken()));
        return send(form(request(session, path, "Origin", origin()), all).build());
    }

    public HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    public HttpRequest.Builder request(Sessions.Session session, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (session != null) {
            request.header("Cookie", Exchange.SESSION_COOKIE + "=" + session.token());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getURI().getPort();
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paths of all reading pages that have been contributed to a shell, as the caller can open them. */
    public List<String> samples(Shell shell, Caller caller) {
        return registry.areas().stream().flatMap(a -> a.area().pages().stream())
                .filter(p -> p.shell() == shell && p.method().equals("GET"))
                .flatMap(p -> p.sample().apply(caller).stream()).map(p -> shell.base() + p).toList();
    }

    /** Names of the texts in a file of an area, for comparing its languages. */
    public static Set<Object> texts(Class<?> area, String file) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(area.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.keySet();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
