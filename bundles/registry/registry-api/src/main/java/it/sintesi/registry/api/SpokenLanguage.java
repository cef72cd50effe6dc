package it.sintesi.registry.api;

import java.util.Objects;

/**
 * A language that a person speaks.
 *
 * @param code  ISO 639-1, two lower-case letters
 * @param level how well
 */
public record SpokenLanguage(String code, Level level) {

    public SpokenLanguage {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(level, "level");
    }

    /** Levels of the Common European Framework of Reference. */
    public enum Level {
        A1, A2, B1, B2, C1, C2,
        /** Mother tongue. */
        NATIVE
    }
}
