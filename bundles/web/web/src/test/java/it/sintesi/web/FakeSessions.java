package it.sintesi.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;

/** Sessions in memory. */
public final class FakeSessions implements Sessions {

    private final Map<String, Session> open = new ConcurrentHashMap<>();

    @Override
    public Session open(Caller caller) {
        Session session = new Session(CsrfTokens.create(), caller, CsrfTokens.create());
        open.put(session.token(), session);
        return session;
    }

    @Override
    public Optional<Session> find(String token) {
        return Optional.ofNullable(open.get(token));
    }

    @Override
    public void close(String token) {
        open.remove(token);
    }

    @Override
    public void closeAll(String account) {
        open.values().removeIf(s -> s.caller().account().equals(account));
    }
}
