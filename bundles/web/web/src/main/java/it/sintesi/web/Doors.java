package it.sintesi.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;

/** Login, logout and change of password, in both shells. */
public final class Doors {

    static final String LOGIN = "/login";
    static final String LOGOUT = "/logout";
    static final String PASSWORD = "/password";

    private final Accounts accounts;
    private final Sessions sessions;
    private final PageWriter writer;

    public Doors(Accounts accounts, Sessions sessions, PageWriter writer) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.writer = writer;
    }

    boolean answers(String path) {
        return List.of(LOGIN, LOGOUT, PASSWORD).contains(path);
    }

    void answer(Exchange exchange) throws IOException {
        switch (exchange.path) {
            case LOGIN -> login(exchange);
            case PASSWORD -> password(exchange);
            default -> logout(exchange);
        }
    }

    /** True when the account must choose a new password before anything else. */
    boolean mustChangePassword(Caller caller) {
        return accounts.find(caller.account()).map(Account::mustChangePassword).orElse(false);
    }

    /** Sends somebody who is not logged in to the login, and later back to where they wanted to go. */
    void sendToLogin(Exchange exchange) {
        String query = exchange.request.getQueryString();
        String next = exchange.path + (query == null ? "" : "?" + query);
        exchange.redirect(exchange.shell.base() + LOGIN + ("/".equals(next) ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    private void login(Exchange exchange) throws IOException {
        if (!exchange.unsafe()) {
            loginPage(exchange, "", "", 200);
            return;
        }
        String username = exchange.param("username") == null ? "" : exchange.param("username").strip();
        char[] password = secret(exchange, "password");
        try {
            Caller caller = accounts.authenticate(username, password, exchange.address());
            closeSession(exchange);
            exchange.begin(sessions.open(caller));
            exchange.redirect(exchange.shell.base() + next(exchange.param("next")));
        } catch (ServiceException refused) {
            if (refused.retryAfterSeconds() > 0) {
                exchange.response.setHeader("Retry-After", String.valueOf(refused.retryAfterSeconds()));
            }
            loginPage(exchange, username, refused.getMessage(), refused.kind().status());
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private void loginPage(Exchange exchange, String username, String problem, int status) throws IOException {
        String next = next(exchange.param("next"));
        writer.own(exchange, "login", Map.of("username", username, "problem", problem, "next", next), status);
    }

    /** A path within the shell; anything that could lead elsewhere becomes the home. */
    static String next(String wanted) {
        boolean safe = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return safe && !wanted.startsWith(LOGIN) && !wanted.startsWith(LOGOUT) ? wanted : "/";
    }

    private void logout(Exchange exchange) {
        if (exchange.unsafe()) {
            closeSession(exchange);
            exchange.end();
        }
        exchange.redirect(exchange.shell.base() + (exchange.unsafe() ? LOGIN : "/"));
    }

    private void password(Exchange exchange) throws IOException {
        Caller caller = exchange.caller();
        if (caller.isAnonymous()) {
            sendToLogin(exchange);
            return;
        }
        if (!exchange.unsafe()) {
            passwordPage(exchange, List.of(), "", 200);
            return;
        }
        char[] old = secret(exchange, "old");
        char[] fresh = secret(exchange, "new");
        char[] again = secret(exchange, "again");
        try {
            if (!Arrays.equals(fresh, again)) {
                passwordPage(exchange, List.of(), "Le due nuove password non sono uguali: scrivetele di nuovo.", 422);
                return;
            }
            accounts.changePassword(caller.account(), old, fresh, exchange.address());
            exchange.begin(sessions.open(caller));
            exchange.redirect(exchange.shell.base() + "/");
        } catch (ServiceException refused) {
            passwordPage(exchange, refused.rejections(), refused.getMessage(), refused.kind().status());
        } finally {
            List.of(old, fresh, again).forEach(secret -> Arrays.fill(secret, ' '));
        }
    }

    private void passwordPage(Exchange exchange, List<?> rejections, String problem, int status) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("rejections", rejections);
        model.put("problem", problem);
        model.put("forced", mustChangePassword(exchange.caller()));
        writer.own(exchange, "password", model, status);
    }

    private void closeSession(Exchange exchange) {
        if (exchange.session() != null) {
            sessions.close(exchange.session().token());
        }
    }

    private static char[] secret(Exchange exchange, String name) {
        String value = exchange.param(name);
        return value == null ? new char[0] : value.toCharArray();
    }
}
