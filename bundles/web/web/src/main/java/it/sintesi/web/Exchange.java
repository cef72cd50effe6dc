package it.sintesi.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.Shell;

/** One request and its answer, with the session and the cookies. */
final class Exchange {

    /** Cookie with the token of the session. */
    static final String SESSION_COOKIE = "sintesi-session";
    /** Cookie with the CSRF token of somebody who is not logged in. */
    static final String FORM_COOKIE = "sintesi-form";

    private static final MessageTexts OWN_TEXTS = MessageTexts.beside(Exchange.class, Languages.DEFAULT, new Explanations());

    final HttpServletRequest request;
    final HttpServletResponse response;
    final Shell shell;
    final String path;
    final ClientInfo client;
    final Locale language;
    private Sessions.Session session;
    private String formToken;

    Exchange(HttpServletRequest request, HttpServletResponse response, Shell shell, ClientInfo client) {
        this.request = request;
        this.response = response;
        this.shell = shell;
        this.client = client;
        this.path = path(request, shell);
        this.language = Languages.of(request);
    }

    private static String path(HttpServletRequest request, Shell shell) {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        String whole = request.getServletPath() + info;
        String inner = whole.startsWith(shell.base()) ? whole.substring(shell.base().length()) : whole;
        return inner.isEmpty() ? "/" : inner;
    }

    /** Texts of the runtime in the language of the request. */
    MessageTexts texts() {
        return OWN_TEXTS.in(language);
    }

    void loadSession(Sessions sessions) {
        String token = cookie(SESSION_COOKIE);
        session = token == null ? null : sessions.find(token).orElse(null);
    }

    Sessions.Session session() {
        return session;
    }

    Caller caller() {
        // Public pages that count questions per address need to know it also of nobody.
        return session == null ? new Caller(Caller.ANONYMOUS.account(), Caller.ANONYMOUS.displayName(), Set.of(), null, null, address()) : session.caller();
    }

    boolean unsafe() {
        return "POST".equals(request.getMethod());
    }

    String address() {
        return client.address(request);
    }

    /** Token that forms of this browser must bring back, masked. A browser without a session gets it as a cookie too. */
    String csrfField() {
        return CsrfTokens.mask(csrfToken(true));
    }

    /** The token that is expected, or null when this browser has none. */
    String csrfToken(boolean create) {
        if (session != null) {
            return session.csrfToken();
        }
        if (formToken == null) {
            formToken = cookie(FORM_COOKIE);
        }
        if (formToken == null && create) {
            formToken = CsrfTokens.create();
            setCookie(FORM_COOKIE, formToken, "Strict", "");
        }
        return formToken;
    }

    /** Makes the browser keep a new session. */
    void begin(Sessions.Session opened) {
        session = opened;
        setCookie(SESSION_COOKIE, opened.token(), "Lax", "");
    }

    /** Makes the browser forget its session. */
    void end() {
        session = null;
        setCookie(SESSION_COOKIE, "", "Lax", "; Max-Age=0");
    }

    /** Sets a cookie that no script reads; {@code more} begins with a semicolon. */
    void setCookie(String name, String value, String sameSite, String more) {
        String secure = client.secure(request) ? "; Secure" : "";
        response.addHeader("Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=" + sameSite + secure + more);
    }

    /** The value of a cookie, or null. */
    String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? null : Arrays.stream(cookies).filter(c -> c.getName().equals(name) && !c.getValue().isEmpty())
                .map(Cookie::getValue).findFirst().orElse(null);
    }

    Map<String, List<String>> parameters() {
        Map<String, List<String>> result = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> result.put(name, List.of(values)));
        return result;
    }

    String param(String name) {
        return request.getParameter(name);
    }

    void redirect(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
