package it.sintesi.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.SecondFactors;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.LoginDoor;

/** The runtime's own addresses in both shells: login, logout, password, security, languages, other ways in. */
public final class Doors {

    static final String LOGIN = "/login";
    static final String CODE = "/login/codice";
    static final String LOGOUT = "/logout";
    static final String PASSWORD = "/password";
    static final String SECURITY = "/profilo/sicurezza";
    static final String LANGUAGE = "/lingua";
    static final String SESSION = "/sessione";
    static final String OTHER = "/accesso";

    /** Answers one address. */
    @FunctionalInterface
    interface Answer {
        void to(Exchange exchange) throws IOException;
    }

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Map<String, Answer> answers;
    private final OtherDoors others;

    public Doors(Accounts accounts, SecondFactors factors, Sessions sessions, List<LoginDoor> doors, PageWriter writer) {
        this.accounts = accounts;
        this.factors = factors;
        LoginPages login = new LoginPages(factors, sessions, doors, writer);
        PasswordPages password = new PasswordPages(accounts, sessions, writer);
        SecurityPages security = new SecurityPages(accounts, factors, sessions, writer);
        this.others = new OtherDoors(doors, sessions, login, writer);
        this.answers = Map.ofEntries(Map.entry(LOGIN, login::password), Map.entry(CODE, login::code), Map.entry(LOGOUT, exchange -> others.logout(exchange)),
                Map.entry(PASSWORD, password::answer), Map.entry(LANGUAGE, Doors::language), Map.entry(SESSION, Doors::session),
                Map.entry(SECURITY, security::show), Map.entry(SECURITY + "/attiva", security::enrol), Map.entry(SECURITY + "/conferma", security::confirm),
                Map.entry(SECURITY + "/codici", security::renew), Map.entry(SECURITY + "/togli", security::remove),
                Map.entry(SECURITY + "/sessioni", security::closeOthers));
    }

    boolean answers(String path) {
        return answers.containsKey(path) || path.startsWith(OTHER + "/");
    }

    void answer(Exchange exchange) throws IOException {
        Answer answer = answers.get(exchange.path);
        if (answer == null) {
            others.answer(exchange);
        } else if (exchange.caller().isAnonymous() && (exchange.path.equals(PASSWORD) || exchange.path.startsWith(SECURITY))) {
            sendToLogin(exchange);
        } else {
            answer.to(exchange);
        }
    }

    /** The page that an account must visit before anything else, or nothing. */
    Optional<String> first(Caller caller) {
        Optional<Account> account = accounts.find(caller.account());
        if (account.map(Account::mustChangePassword).orElse(false)) {
            return Optional.of(PASSWORD);
        }
        return account.filter(found -> factors.due(found) == SecondFactors.Due.ENROLMENT).map(found -> SECURITY);
    }

    /** Sends somebody who is not logged in to the login, and later back to where they wanted to go. */
    void sendToLogin(Exchange exchange) {
        String query = exchange.request.getQueryString();
        String next = exchange.path + (query == null ? "" : "?" + query);
        exchange.redirect(exchange.shell.base() + LOGIN + ("/".equals(next) ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    /** A path within the shell; anything that could lead elsewhere becomes the home. */
    static String next(String wanted) {
        boolean safe = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return safe && List.of(LOGIN, LOGOUT, OTHER, LANGUAGE, SESSION).stream().noneMatch(wanted::startsWith) ? wanted : "/";
    }

    private static void language(Exchange exchange) {
        if (exchange.unsafe()) {
            Languages.known(exchange.param("lang")).ifPresent(locale ->
                    exchange.setCookie(Languages.COOKIE, locale.toLanguageTag(), "Lax", "; Max-Age=31536000"));
        }
        String back = exchange.param("back");
        exchange.redirect(exchange.shell.base() + (back != null && back.startsWith(LOGIN) && !back.contains("//") ? back : next(back)));
    }

    /** Asked by the script that warns of the end of the session: asking is what prolongs it. */
    private static void session(Exchange exchange) {
        exchange.response.setStatus(exchange.session() == null ? 401 : 204);
    }
}
