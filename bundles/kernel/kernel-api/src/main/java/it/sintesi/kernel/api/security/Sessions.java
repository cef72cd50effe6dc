package it.sintesi.kernel.api.security;

import java.util.Optional;

/** Web sessions, kept in the database so that a node may die. */
public interface Sessions {

    /**
     * A session.
     *
     * @param token     secret that travels in the cookie; only its digest is stored
     * @param caller    who
     * @param csrfToken synchroniser token for forms
     */
    record Session(String token, Caller caller, String csrfToken) {
    }

    /** Opens a new session after a login; the token is new and never reused. */
    Session open(Caller caller);

    /** The live session of a token; renews its idle time at most once a minute. */
    Optional<Session> find(String token);

    /** Ends a session. */
    void close(String token);

    /** Ends all sessions of an account. */
    void closeAll(String account);
}
