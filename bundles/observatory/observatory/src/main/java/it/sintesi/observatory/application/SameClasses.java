package it.sintesi.observatory.application;

import it.sintesi.kernel.api.codelist.CodeEntry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What classes of ATECO 2007 have become in ATECO 2025: {@code ateco-classes.csv} pairs those of the same name (ISTAT's titles but for articles and prepositions), under
 * whatever code. A code alone says nothing: 20.51 was explosives and is biofuels. A class that was parted, joined or renamed has none, because the official tables of
 * correspondence are not among the data.
 */
final class SameClasses {

    private static final String FILE = "/it/sintesi/observatory/ateco-classes.csv";
    private static final String CLASS = "[0-9]{2}\\.[0-9]{2}\\..*";
    private static final int LENGTH = 5;

    private final Map<String, String> pairs = read();
    private final Set<String> former;
    private final Set<String> present;

    SameClasses(Collection<CodeEntry> former, Collection<CodeEntry> present) {
        this.former = classes(former);
        this.present = classes(present);
    }

    /** The class of 2025 of a declared one, which may be of 2025 already; null when it is not known. */
    String of(String activity) {
        String now = pairs.get(activity);
        return now == null && present.contains(activity) && !former.contains(activity) ? activity : now;
    }

    /** The pairs of the file. */
    static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(SameClasses.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> classes(Collection<CodeEntry> list) {
        return list.stream().map(CodeEntry::code).filter(code -> code.matches(CLASS)).map(code -> code.substring(0, LENGTH)).collect(Collectors.toSet());
    }
}
