package it.sintesi.kernel.notifications.application;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places {@code {name}} in a text. */
final class TemplateText {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private TemplateText() {
    }

    /** Names of the places. */
    static Set<String> places(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The text with every place filled; what a value holds is never looked at again.
     *
     * @throws IllegalArgumentException when a value is missing
     */
    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for {" + found.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
