package it.sintesi.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;

/** Answers every address of a shell: session, guard, CSRF check, the area's page, or the page that tells why not. */
public final class ShellServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final Shell shell;
    private final transient AreaRegistry registry;
    private final transient Sessions sessions;
    private final transient Authorisation authorisation;
    private final transient Doors doors;
    private final transient PageWriter writer;
    private final transient Failures failures;
    private final transient ClientInfo client;

    public ShellServlet(Shell shell, AreaRegistry registry, Sessions sessions, Authorisation authorisation, Doors doors, PageWriter writer,
                        Failures failures, ClientInfo client) {
        this.shell = shell;
        this.registry = registry;
        this.sessions = sessions;
        this.authorisation = authorisation;
        this.doors = doors;
        this.writer = writer;
        this.failures = failures;
        this.client = client;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        Exchange exchange = new Exchange(request, response, shell, client);
        SecurityHeaders.set(response, client.secure(request));
        try {
            if (!List.of("GET", "HEAD", "POST").contains(request.getMethod())) {
                failures.wrongMethod(exchange, "GET, HEAD, POST");
                return;
            }
            exchange.loadSession(sessions);
            answer(exchange);
        } catch (Exception e) {
            failures.show(exchange, e);
        }
    }

    private void answer(Exchange exchange) throws Exception {
        if (doors.answers(exchange.path)) {
            checkUnsafe(exchange);
            doors.answer(exchange);
            return;
        }
        String method = exchange.unsafe() ? "POST" : "GET";
        Optional<AreaRegistry.Match> found = registry.match(shell, method, exchange.path);
        if (found.isEmpty()) {
            missing(exchange, method);
            return;
        }
        WebPage page = found.get().route().page();
        if (!pass(exchange, page.guard())) {
            return;
        }
        InstalledArea area = found.get().area();
        if (!area.running()) {
            failures.stopped(exchange, area);
            return;
        }
        checkUnsafe(exchange);
        WebRequest request = new WebRequest(exchange.caller(), shell, method, exchange.path, found.get().variables(), exchange.parameters(),
                RequestParts.read(exchange), area.texts().in(exchange.language));
        writer.write(exchange, request, area, page.handler().handle(request));
    }

    private static void checkUnsafe(Exchange exchange) throws Exception {
        if (exchange.unsafe()) {
            RequestParts.parts(exchange);
            UnsafeRequests.check(exchange);
        }
    }

    /** Lets the caller in, or has already answered. */
    private boolean pass(Exchange exchange, Guard guard) {
        if (!guard.login() && shell == Shell.PORTAL) {
            return true;
        }
        if (exchange.caller().isAnonymous()) {
            doors.sendToLogin(exchange);
            return false;
        }
        Optional<String> first = doors.first(exchange.caller());
        if (first.isPresent()) {
            exchange.redirect(shell.base() + first.get());
            return false;
        }
        if (shell == Shell.CONSOLE) {
            authorisation.require(exchange.caller(), Permission.CONSOLE_USE, Subject.NONE);
        }
        if (guard.permission() != null) {
            authorisation.require(exchange.caller(), guard.permission(), Subject.NONE);
        }
        return true;
    }

    /** In the console nobody learns before the login which addresses there are. */
    private void missing(Exchange exchange, String method) throws IOException {
        if (shell == Shell.CONSOLE && exchange.caller().isAnonymous()) {
            doors.sendToLogin(exchange);
            return;
        }
        String other = "GET".equals(method) ? "POST" : "GET";
        if (registry.match(shell, other, exchange.path).isPresent()) {
            failures.wrongMethod(exchange, other);
        } else {
            failures.notFound(exchange);
        }
    }
}
