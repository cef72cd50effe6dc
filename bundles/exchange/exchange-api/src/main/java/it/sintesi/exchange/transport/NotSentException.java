package it.sintesi.exchange.transport;

import java.io.IOException;

/** The message certainly did not reach the partner (refused connection, unknown host): it may be sent again without asking. */
public class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    public NotSentException(String message, Throwable cause) {
        super(message, cause);
    }
}
