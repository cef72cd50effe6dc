package it.sintesi.kernel.api;

import java.util.List;

/**
 * A failure that the caller can understand and act upon. REST turns it into {@code application/problem+json},
 * SOAP into a {@code KO} answer or a fault, the web into a page; nothing else of an exception ever leaves.
 */
public class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of failure, with the HTTP status that tells it. */
    public enum Kind {
        /** The request breaks one or more rules: 422. */
        REJECTED(422),
        /** The request cannot be read at all: 400. */
        MALFORMED(400),
        /** Nobody is logged in, or the credentials are wrong: 401. */
        UNAUTHENTICATED(401),
        /** The caller may not do this: 403. */
        FORBIDDEN(403),
        /** No such thing, or not for this caller: 404. */
        NOT_FOUND(404),
        /** The request contradicts the present state, for example the same id with another content: 409. */
        CONFLICT(409),
        /** Too large: 413. */
        TOO_LARGE(413),
        /** Too many attempts: 429, try again after {@link #retryAfterSeconds()}. */
        TOO_MANY(429),
        /** A service is away or the reserve of space is used up: 503, try again after {@link #retryAfterSeconds()}. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Rejection> rejections;
    private final int retryAfterSeconds;
    private final transient List<Phrase> phrases;

    /** A failure with the reasons for it. */
    public ServiceException(Kind kind, String message, List<Rejection> rejections) {
        this(kind, message, rejections, 0);
    }

    /** A failure with reasons and the seconds after which to try again (0 = does not apply). */
    public ServiceException(Kind kind, String message, List<Rejection> rejections, int retryAfterSeconds) {
        this(kind, message, rejections, retryAfterSeconds, firstSaid(message, rejections));
    }

    private ServiceException(Kind kind, String message, List<Rejection> rejections, int retryAfterSeconds, List<Phrase> phrases) {
        super(message);
        this.kind = kind;
        this.rejections = List.copyOf(rejections);
        this.retryAfterSeconds = retryAfterSeconds;
        this.phrases = phrases;
    }

    // The message of a refusal is usually its first reason, which tells what it says.
    private static List<Phrase> firstSaid(String message, List<Rejection> rejections) {
        return rejections.isEmpty() || !rejections.get(0).message().equals(message) ? List.of() : rejections.get(0).phrases();
    }

    /** The same failure, telling also what its message says, for pages in other languages. */
    public ServiceException said(String key, Object... values) {
        return saying(Phrase.of(key, values));
    }

    /** The same failure, its message told by this phrase. */
    public ServiceException saying(Phrase phrase) {
        return new ServiceException(kind, getMessage(), rejections(), retryAfterSeconds, List.of(phrase));
    }

    /** A refusal for the given reasons. */
    public static ServiceException rejected(List<Rejection> rejections) {
        return new ServiceException(Kind.REJECTED, rejections.isEmpty() ? "Richiesta rifiutata" : rejections.get(0).message(), rejections);
    }

    /** A refusal for one reason. */
    public static ServiceException rejected(Rejection rejection) {
        return rejected(List.of(rejection));
    }

    /** The thing asked for does not exist, or is not for this caller. */
    public static ServiceException notFound(String message) {
        return new ServiceException(Kind.NOT_FOUND, message, List.of());
    }

    /** The caller may not do this. */
    public static ServiceException forbidden(String message) {
        return new ServiceException(Kind.FORBIDDEN, message, List.of());
    }

    /** The request contradicts the present state. */
    public static ServiceException conflict(Rejection rejection) {
        return new ServiceException(Kind.CONFLICT, rejection.message(), List.of(rejection));
    }

    /** The service cannot answer now. */
    public static ServiceException unavailable(String message, int retryAfterSeconds) {
        return new ServiceException(Kind.UNAVAILABLE, message, List.of(), retryAfterSeconds);
    }

    public Kind kind() {
        return kind;
    }

    public List<Rejection> rejections() {
        return rejections == null ? List.of() : rejections;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** What the message says; none when it can only be told in Italian, or is in the language of the page already. */
    public List<Phrase> phrases() {
        return phrases == null ? List.of() : phrases;
    }
}
