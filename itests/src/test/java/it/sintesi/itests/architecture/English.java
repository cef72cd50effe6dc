package it.sintesi.itests.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the sources of the bundles what failures and refusals say, and whether its English is known (ADR 41). */
final class English {

    /** Speak to programs, which are answered in Italian, or run in no production server. */
    private static final Set<String> NO_PAGES = Set.of("kernel-api", "kernel-cxf", "kernel-testing", "communications-endpoints", "partner-simulator");
    private static final Pattern FAILURE = Pattern.compile("ServiceException\\.(?:notFound|forbidden|unavailable)\\(|new ServiceException\\(");
    private static final Pattern REJECTION = Pattern.compile("Rejection\\.error\\(|new Rejection\\(|(?<=[ .])(?:refused|conflict|wrong|problem|check|that)\\((?=[^;]*?\"[A-Z]+-[A-Z0-9-]+\",)");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]{1,8}-[A-Z0-9][A-Z0-9-]*)\"");
    private static final Pattern SAID = Pattern.compile("(?:\\.said\\(|Phrase\\.of\\()\"([A-Za-z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Path root;
    private final Properties texts = new Properties();

    English(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            for (Path file : files.filter(path -> path.endsWith("src/main/resources/explanations/en.properties")).toList()) {
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
            }
        }
    }

    /** Failures with a message of their own that do not say it, or say what nobody translates. */
    List<String> failures() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            wrong.addAll(failures(file.getFileName().toString(), Files.readString(file)));
        }
        return wrong;
    }

    List<String> failures(String name, String source) {
        List<String> wrong = new ArrayList<>();
        Matcher found = FAILURE.matcher(source);
        while (found.find()) {
            int end = end(source, found.end() - 1);
            String told = source.substring(found.end(), end);
            boolean own = told.contains("\"") && !told.contains("texts().get(") && !told.contains("Rejection") && (found.group().startsWith("Service") || told.contains("List.of()"));
            if (own && !source.substring(end + 1).stripLeading().startsWith(".said(\"")) {
                wrong.add(name + ": " + told.strip());
            }
        }
        wrong.addAll(phrases(name, source));
        return wrong;
    }

    /** Phrases whose text is unknown or wants more values than it is given. */
    private List<String> phrases(String name, String source) {
        List<String> wrong = new ArrayList<>();
        Matcher said = SAID.matcher(source);
        while (said.find()) {
            String text = texts.getProperty(said.group(1));
            int open = source.indexOf('(', said.start());
            boolean composed = source.startsWith(" +", said.end());
            if (!composed && text == null) {
                wrong.add(name + ": " + said.group(1) + " has no English");
            } else if (!composed && places(said.group(1)) > arguments(source.substring(said.end(), end(source, open)))) {
                wrong.add(name + ": " + said.group(1) + " wants more values");
            }
        }
        return wrong;
    }

    /** Codes of refusals that neither their own text nor a phrase beside them tells in English, by module. */
    Set<String> refusals() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            String module = root.resolve("bundles").relativize(file).getName(1).toString();
            for (String code : refusals(Files.readString(file))) {
                missing.add(module + " " + code);
            }
        }
        return missing;
    }

    Set<String> refusals(String source) {
        Set<String> missing = new TreeSet<>();
        Matcher call = REJECTION.matcher(source);
        while (call.find()) {
            int end = end(source, call.end() - 1);
            String told = source.substring(call.end(), end);
            Matcher code = CODE.matcher(told);
            boolean phrased = saidByName(told) || source.substring(end + 1).stripLeading().startsWith(".said(") || told.contains("Phrase.of(") || told.contains(".phrases()");
            if (!phrased && code.find() && told.indexOf('"') == code.start() && !told.contains("texts().get(") && !told.contains("texts.get(")) {
                String key = code.group(1);
                boolean known = texts.containsKey(key) && (told.strip().endsWith("\"\"") || texts.containsKey(key + ".mend"));
                if (!known) {
                    missing.add(key);
                }
            }
        }
        return missing;
    }

    // Collectors of problems take the key as their last argument where one code says several things.
    private boolean saidByName(String told) {
        Matcher last = Pattern.compile("\"([A-Z][A-Z0-9]*-[A-Z0-9-]+)\"$").matcher(told.strip());
        return last.find() && last.start() != told.indexOf('"') && texts.containsKey(last.group(1)) && texts.containsKey(last.group(1) + ".mend");
    }

    private int places(String key) {
        int most = 0;
        for (String one : List.of(key, key + ".mend")) {
            Matcher place = PLACE.matcher(texts.getProperty(one, ""));
            while (place.find()) {
                most = Math.max(most, Integer.parseInt(place.group(1)) + 1);
            }
        }
        return most;
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            return files.filter(path -> path.toString().endsWith(".java") && path.toString().contains("/src/main/java/"))
                    .filter(path -> NO_PAGES.stream().noneMatch(module -> path.toString().contains("/" + module + "/src/"))).sorted().toList();
        }
    }

    /** How many commas stand outside of brackets and texts. */
    private static int arguments(String rest) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            quoted = c == '"' && (i == 0 || rest.charAt(i - 1) != '\\') ? !quoted : quoted;
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                commas += c == ',' && depth == 0 ? 1 : 0;
            }
        }
        return commas;
    }

    /** Where the bracket that opens at {@code from} closes. */
    private static int end(String source, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            quoted = c == '"' && source.charAt(i - 1) != '\\' ? !quoted : quoted;
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("No end of a bracket");
    }
}
