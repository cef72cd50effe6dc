package it.sintesi.exchange.transport;

import java.io.IOException;

/** The partner answered something that its schema does not admit: whether it took the message is unknown. */
public class InvalidAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    public InvalidAnswerException(String message) {
        super(message);
    }

    public InvalidAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
