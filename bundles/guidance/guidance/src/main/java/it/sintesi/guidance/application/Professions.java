package it.sintesi.guidance.application;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Professions as the operator writes them: one a line, the code of the CP 2011 list first, words after it if wished. */
final class Professions {

    private static final Pattern CODE = Pattern.compile("(\\d(?:\\.\\d{1,2}){0,4})(?:\\s.*)?");

    private Professions() {
    }

    static List<String> codes(String text) {
        return lines(text).stream().map(CODE::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
    }

    /** The first line that does not begin with a code. */
    static Optional<String> wrong(String text) {
        return lines(text).stream().filter(line -> !CODE.matcher(line).matches()).findFirst();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
