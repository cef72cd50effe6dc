package it.sintesi.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.SecondFactors;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.LoginDoor;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Told;

/** Login in one step or two. The session begins only after the last one, with a new token. */
final class LoginPages {

    /** Cookie with the secret of a login that waits for its second step. */
    static final String PENDING_COOKIE = "sintesi-login";

    /** A button of the login page. */
    public record Button(String label, String href) {
    }

    private final SecondFactors factors;
    private final Sessions sessions;
    private final List<LoginDoor> doors;
    private final PageWriter writer;

    LoginPages(SecondFactors factors, Sessions sessions, List<LoginDoor> doors, PageWriter writer) {
        this.factors = factors;
        this.sessions = sessions;
        this.doors = doors;
        this.writer = writer;
    }

    void password(Exchange exchange) throws IOException {
        if (!exchange.unsafe()) {
            page(exchange, "", Told.here(""), 200);
            return;
        }
        String username = exchange.param("username") == null ? "" : exchange.param("username").strip();
        char[] password = exchange.param("password") == null ? new char[0] : exchange.param("password").toCharArray();
        try {
            SecondFactors.Step step = factors.password(username, password, exchange.address());
            if (step.caller() != null) {
                enter(exchange, step.caller(), exchange.param("next"));
            } else {
                exchange.setCookie(PENDING_COOKIE, step.pending(), "Strict", "; Max-Age=300");
                exchange.redirect(exchange.shell.base() + Doors.CODE + "?next=" + URLEncoder.encode(Doors.next(exchange.param("next")), StandardCharsets.UTF_8));
            }
        } catch (ServiceException refused) {
            retryAfter(exchange, refused);
            page(exchange, username, told(exchange, refused, "login.refused"), refused.kind().status());
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    void code(Exchange exchange) throws IOException {
        String pending = exchange.cookie(PENDING_COOKIE);
        if (pending == null) {
            exchange.redirect(exchange.shell.base() + Doors.LOGIN);
        } else if (!exchange.unsafe()) {
            codePage(exchange, Told.here(""), 200);
        } else {
            try {
                Caller caller = factors.code(pending, exchange.param("code"), exchange.address());
                forget(exchange);
                enter(exchange, caller, exchange.param("next"));
            } catch (ServiceException refused) {
                retryAfter(exchange, refused);
                if (refused.kind() == ServiceException.Kind.NOT_FOUND) {
                    forget(exchange);
                    page(exchange, "", Told.here(exchange.texts().get("code.late")), 401);
                } else {
                    codePage(exchange, told(exchange, refused, "code.refused"), refused.kind().status());
                }
            }
        }
    }

    /** Opens a session for somebody who proved who he is, and goes on. */
    void enter(Exchange exchange, Caller caller, String next) {
        if (exchange.session() != null) {
            sessions.close(exchange.session().token());
        }
        exchange.begin(sessions.open(caller, Browsers.label(exchange.request.getHeader("User-Agent"))));
        exchange.redirect(exchange.shell.base() + Doors.next(next));
    }

    /** Shows the login with what went wrong. */
    void page(Exchange exchange, String username, Told problem, int status) throws IOException {
        List<Button> buttons = exchange.shell == Shell.CONSOLE ? List.of()
                : doors.stream().map(door -> new Button(door.label(), Doors.OTHER + "/" + door.id())).toList();
        Map<String, Object> model = new HashMap<>(Map.of("username", username, "problem", problem, "next", Doors.next(exchange.param("next")), "buttons", buttons));
        writer.own(exchange, "login", model, status);
    }

    private void codePage(Exchange exchange, Told problem, int status) throws IOException {
        writer.own(exchange, "code", Map.of("problem", problem, "next", Doors.next(exchange.param("next"))), status);
    }

    /** Why, in the language of the page. */
    private static Told told(Exchange exchange, ServiceException refused, String key) {
        return switch (refused.kind()) {
            case UNAUTHENTICATED -> Told.here(exchange.texts().get(key));
            case TOO_MANY -> Told.here(exchange.texts().get("login.wait", refused.retryAfterSeconds()));
            default -> exchange.texts().says(refused);
        };
    }

    private static void forget(Exchange exchange) {
        exchange.setCookie(PENDING_COOKIE, "", "Strict", "; Max-Age=0");
    }

    private static void retryAfter(Exchange exchange, ServiceException refused) {
        if (refused.retryAfterSeconds() > 0) {
            exchange.response.setHeader("Retry-After", String.valueOf(refused.retryAfterSeconds()));
        }
    }
}
