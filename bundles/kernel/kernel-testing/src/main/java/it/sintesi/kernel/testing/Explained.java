package it.sintesi.kernel.testing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guards the English of a module: each key says one thing, so it stands at one place of the sources, or with the failures that say it. */
public final class Explained {

    private static final String MEND = ".mend";
    /** Names of the kinds of messages: their keys come from the templates, and all templates are guarded together. */
    private static final String OF_TEMPLATES = "notification.";

    private Explained() {
    }

    /**
     * What is wrong with {@code explanations/en.properties} of the module whose directory is the current one.
     *
     * @param composed keys that the sources put together, and therefore do not hold whole
     */
    public static List<String> wrong(Set<String> composed) throws IOException {
        Properties english = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/explanations/en.properties"))) {
            english.load(in);
        }
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (String key : english.stringPropertyNames().stream().filter(key -> !key.startsWith(OF_TEMPLATES)).toList()) {
            String says = key.endsWith(MEND) ? key.substring(0, key.length() - MEND.length()) : key;
            long places = Pattern.compile("(?<!equals\\()\"" + Pattern.quote(says) + "\"").matcher(sources).results().count();
            long failures = Pattern.compile("\\.said\\(\"" + Pattern.quote(says) + "\"").matcher(sources).results().count();
            if (!composed.contains(says) && places != (failures == 0 ? 1 : failures)) {
                wrong.add(key + " stands at " + places + " places");
            }
            if (!english.containsKey(says)) {
                wrong.add(key + " mends what is not said");
            }
        }
        composed.stream().filter(key -> !english.containsKey(key)).map(key -> key + " is missing").forEach(wrong::add);
        return wrong;
    }
}
