package it.sintesi.kernel.data;

/** A schema that could not be brought to its newest version; the message names schema, script and reason. */
public class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
