package it.sintesi.guidance.domain;

import java.util.List;

/**
 * A question of a step; its words are the message {@code field.<name>} of the area.
 *
 * @param name     name of the answer
 * @param kind     how it is answered
 * @param limit    most characters of a text, largest number of a number
 * @param required whether the interview cannot be completed without it
 * @param choices  codes to choose from, empty for other kinds
 */
public record Question(String name, Kind kind, int limit, boolean required, List<String> choices) {

    /** How a question is answered. */
    public enum Kind {
        LINE, TEXT, NUMBER, CHOICE, CHECK
    }

    private static final int LINE_LENGTH = 200;
    private static final int TEXT_LENGTH = 1500;

    static Question line(String name) {
        return new Question(name, Kind.LINE, LINE_LENGTH, false, List.of());
    }

    static Question text(String name) {
        return new Question(name, Kind.TEXT, TEXT_LENGTH, false, List.of());
    }

    static Question number(String name, int largest) {
        return new Question(name, Kind.NUMBER, largest, true, List.of());
    }

    static Question choice(String name, String... codes) {
        return new Question(name, Kind.CHOICE, LINE_LENGTH, false, List.of(codes));
    }

    static Question check(String name) {
        return new Question(name, Kind.CHECK, 1, true, List.of());
    }

    Question must() {
        return new Question(name, kind, limit, true, choices);
    }

    /** True for answers in the person's or the operator's own words. */
    public boolean free() {
        return kind == Kind.LINE || kind == Kind.TEXT;
    }
}
