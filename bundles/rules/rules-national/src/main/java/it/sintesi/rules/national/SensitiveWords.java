package it.sintesi.rules.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The expressions that tell of health, and those that only seem to: work with the ill, trades, machines. */
final class SensitiveWords {

    private static final String FILE = "/parameters/sensitive-words.csv";
    private static final String GROUP = "GRUPPO", HARMLESS = "INNOCUA", SENSITIVE = "SENSIBILE";
    private static final char MASK = '§', BREAK = ',';
    private static final int ABBREVIATION = 3;

    private final Pattern harmless;
    private final Pattern sensitive;

    private SensitiveWords(Pattern harmless, Pattern sensitive) {
        this.harmless = harmless;
        this.sensitive = sensitive;
    }

    static SensitiveWords load() {
        try (InputStream in = SensitiveWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No parameters " + FILE);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return of(rows.stream().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the parameters " + FILE, e);
        }
    }

    private static SensitiveWords of(List<NamedCsvRecord> rows) {
        Map<String, String> groups = new HashMap<>();
        rows.stream().filter(row -> GROUP.equals(row.getField("specie"))).map(row -> row.getField("espressione").split("=", 2))
                .forEach(group -> groups.put(group[0], group[1]));
        return new SensitiveWords(expressions(rows, HARMLESS, groups), expressions(rows, SENSITIVE, groups));
    }

    private static Pattern expressions(List<NamedCsvRecord> rows, String kind, Map<String, String> groups) {
        return Pattern.compile(rows.stream().filter(row -> kind.equals(row.getField("specie")))
                .map(row -> WordExpression.regex(row.getField("espressione"), groups)).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /** What tells of health, as typed, each once. */
    List<String> find(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = plain(composed);
        Matcher masked = harmless.matcher(plain.toString());
        while (masked.find()) {
            for (int i = masked.start(); i < masked.end(); i++) {
                plain.setCharAt(i, MASK);
            }
        }
        Set<String> found = new LinkedHashSet<>();
        Matcher hits = sensitive.matcher(plain);
        while (hits.find()) {
            found.add(composed.substring(hits.start(), hits.end()));
        }
        return List.copyOf(found);
    }

    /** Small letters without accents, marks of sentences as commas, other marks as blanks; as long as the text, so that places agree. */
    private static StringBuilder plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                plain.append(Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)));
            } else {
                boolean ends = c == '.' && letters > ABBREVIATION || ",;:!?\n\r".indexOf(c) >= 0;
                plain.append(ends ? BREAK : c == '/' || c == '%' ? c : ' ');
                letters = 0;
            }
        }
        return plain;
    }
}
