package it.sintesi.rules.national;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small language of the word list, turned into a regular expression: words apart by blanks; {@code *} any further letters, {@code #} a
 * number, {@code (a|b)} one of, <code>{name}</code> one of a group, {@code [w]} may be missing, {@code ~} up to three other words of the same sentence.
 */
final class WordExpression {

    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)\\}");
    private static final String BLANK = " +";
    private static final String OTHERS = "(?: +[\\p{L}\\p{N}]+){0,3}";

    private WordExpression() {
    }

    static String regex(String expression, Map<String, String> groups) {
        StringBuilder regex = new StringBuilder();
        for (String word : expression.strip().split(" ")) {
            String before = regex.isEmpty() ? "" : BLANK;
            if ("~".equals(word)) {
                regex.append(OTHERS);
            } else if (word.startsWith("[")) {
                regex.append("(?:").append(before).append(word(word.substring(1, word.length() - 1), groups)).append(")?");
            } else {
                regex.append(before).append(word(word, groups));
            }
        }
        return regex.toString();
    }

    private static String word(String word, Map<String, String> groups) {
        String whole = GROUP.matcher(word).replaceAll(group -> Matcher.quoteReplacement("(" + members(group.group(1), groups) + ")"));
        return whole.replace("(", "(?:").replace("*", "\\p{L}*").replace("#", "\\d{1,3}");
    }

    private static String members(String name, Map<String, String> groups) {
        if (!groups.containsKey(name)) {
            throw new IllegalArgumentException("The word list has no group " + name);
        }
        return groups.get(name);
    }
}
