package it.sintesi.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;

/** Sessions in memory, twelve hours long from the harness's present. */
public final class FakeSessions implements Sessions {

    private record Open(Session session, String browser, int order) {
    }

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private Duration idle = Duration.ofMinutes(30);
    private Duration longest = Duration.ofHours(12);

    /** From now on sessions end after so much time without a request, or after so much time anyway. */
    public void ends(Duration withoutRequest, Duration anyway) {
        idle = withoutRequest;
        longest = anyway;
    }

    @Override
    public Session open(Caller caller, String browser) {
        Instant end = WebHarness.NOW.plus(longest);
        Instant idleEnd = WebHarness.NOW.plus(idle);
        Session session = new Session(CsrfTokens.create(), caller, CsrfTokens.create(), idleEnd.isBefore(end) ? idleEnd : end, end);
        open.put(session.token(), new Open(session, browser, open.size()));
        return session;
    }

    @Override
    public Optional<Session> find(String token) {
        return Optional.ofNullable(open.get(token)).map(Open::session);
    }

    @Override
    public void close(String token) {
        open.remove(token);
    }

    @Override
    public void closeAll(String account) {
        open.values().removeIf(o -> o.session().caller().account().equals(account));
    }

    @Override
    public int closeOthers(String account, String token) {
        int before = open.size();
        open.values().removeIf(o -> o.session().caller().account().equals(account) && !o.session().token().equals(token));
        return before - open.size();
    }

    @Override
    public List<SessionView> list(String account, String token) {
        return open.values().stream().filter(o -> o.session().caller().account().equals(account)).sorted(Comparator.comparingInt(Open::order).reversed())
                .map(o -> new SessionView(WebHarness.NOW, WebHarness.NOW, o.session().caller().address(), o.browser(), o.session().token().equals(token))).toList();
    }
}
