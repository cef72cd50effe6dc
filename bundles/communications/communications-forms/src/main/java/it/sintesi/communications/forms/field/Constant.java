package it.sintesi.communications.forms.field;

import java.util.function.Function;

/**
 * A datum that follows from the others.
 *
 * @param path  path in the message
 * @param value its value; null leaves what is there
 */
public record Constant(String path, Function<FormState, String> value) {

    public static Constant of(String path, String value) {
        return new Constant(path, state -> value);
    }
}
