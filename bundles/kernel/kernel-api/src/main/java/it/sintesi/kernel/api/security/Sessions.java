package it.sintesi.kernel.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Web sessions, kept in the database so that a node may die. */
public interface Sessions {

    /**
     * A session.
     *
     * @param token     secret that travels in the cookie; only its digest is stored
     * @param caller    who
     * @param csrfToken synchroniser token for forms
     * @param idleEnd   when it ends if nothing more is asked
     * @param end       when it ends anyway
     */
    record Session(String token, Caller caller, String csrfToken, Instant idleEnd, Instant end) {
    }

    /** Opens a new session after a login; the token is new and never reused. */
    default Session open(Caller caller) {
        return open(caller, null);
    }

    /**
     * Opens a new session after a login.
     *
     * @param browser how its owner recognises the browser in a list, or null
     */
    Session open(Caller caller, String browser);

    /** The live session of a token; renews its idle time at most once a minute. */
    Optional<Session> find(String token);

    /** Ends a session. */
    void close(String token);

    /** Ends all sessions of an account. */
    void closeAll(String account);

    /** Ends all sessions of an account but the one with the token; returns how many. */
    int closeOthers(String account, String token);

    /**
     * A session in the list that its owner sees.
     *
     * @param opened  time of the login
     * @param seen    last use, to the minute
     * @param address network address of the login
     * @param browser as given at the login, or null
     * @param own     whether it is the one that asks
     */
    record SessionView(Instant opened, Instant seen, String address, String browser, boolean own) {
    }

    /** Live sessions of an account, newest first; {@code token} is the one that asks. */
    List<SessionView> list(String account, String token);
}
