package it.sintesi.kernel.testing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guards that every refusal a module raises is told in English too: text, mend, values, numbers. */
public final class Refusals {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern MARK = Pattern.compile(LITERAL.pattern() + "|'(?:[^'\\\\]|\\\\.)'|//[^\n]*|/\\*(?s:.*?)\\*/|[()]");
    private static final Pattern KEYS = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern LAW = Pattern.compile("D\\.|L\\.|Servizio |circ\\.|c\\.c\\.");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\{)\\d+(?:[.,:]\\d+)*");

    private final Properties english;
    private final List<String> untold = new ArrayList<>();

    private Refusals(Properties english) {
        this.english = english;
    }

    /**
     * What the module whose directory is the current one says only in Italian, or says otherwise in English.
     *
     * @param codes    what codes of refusals look like, as a regular expression
     * @param composed codes whose phrases the sources put together
     */
    public static List<String> untold(String codes, Set<String> composed) throws IOException {
        Properties english = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/explanations/en.properties"))) {
            english.load(in);
        }
        Refusals refusals = new Refusals(english);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                refusals.read(Files.readString(file), Pattern.compile(codes), composed);
            }
        }
        return refusals.untold;
    }

    private void read(String source, Pattern codes, Set<String> composed) {
        Deque<List<String>> calls = new ArrayDeque<>();
        Deque<Integer> opened = new ArrayDeque<>();
        Matcher mark = MARK.matcher(source);
        while (mark.find()) {
            if (mark.group().equals("(")) {
                calls.push(new ArrayList<>());
                opened.push(mark.start());
            } else if (mark.group().equals(")") && !calls.isEmpty()) {
                String call = source.substring(opened.pop(), mark.end());
                calls.pop().forEach(code -> refusal(code, call, source.substring(mark.end()).stripLeading()));
            } else if (mark.group(1) != null && codes.matcher(mark.group(1)).matches() && !composed.contains(mark.group(1)) && !calls.isEmpty()
                    && !source.substring(0, opened.peek()).endsWith("equals")) {
                calls.peek().add(mark.group(1));
            }
        }
    }

    private void refusal(String code, String call, String after) {
        List<String> keys = List.of(code);
        String said = after.startsWith(".said(") ? after.substring(0, after.indexOf(';')) : call;
        if (said != call || KEYS.matcher(call).find()) {
            keys = KEYS.matcher(said).results().map(key -> key.group(1)).toList();
        }
        StringBuilder told = new StringBuilder();
        for (String key : keys) {
            told.append(text(key)).append(' ').append(text(key + ".mend")).append(' ');
        }
        LITERAL.matcher(call).results().map(literal -> literal.group(1)).filter(literal -> literal.contains(" ") && !LAW.matcher(literal).lookingAt())
                .flatMap(literal -> NUMBER.matcher(literal).results()).map(number -> number.group()).filter(number -> !told.toString().contains(number)).forEach(number -> untold.add(code + " loses the number " + number));
    }

    private String text(String key) {
        String text = english.getProperty(key, "");
        if (text.isBlank()) {
            untold.add(key + " is only Italian");
        }
        return text;
    }
}
