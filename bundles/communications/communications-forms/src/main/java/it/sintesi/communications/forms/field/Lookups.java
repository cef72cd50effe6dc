package it.sintesi.communications.forms.field;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Finds codes of long lists by what people write: the code, or the beginning or any part of the description. */
public final class Lookups {

    private static final int SECTOR_CODE = 8;
    private final CodeLists lists;
    private final Map<String, Index> indexes = new ConcurrentHashMap<>();

    /** A list with its descriptions made comparable, as long as the list is the same. */
    private record Index(CodeList list, List<Key> keys) {
    }

    private record Key(CodeEntry entry, String plain) {
    }

    public Lookups(CodeLists lists) {
        this.lists = lists;
    }

    public CodeLists lists() {
        return lists;
    }

    /** True for the name of a list that may be searched by anybody who fills in a form. */
    public boolean known(String list) {
        return lists.names().contains(list);
    }

    /** Entries valid on the day whose code or description holds the text, those that begin with it first. */
    public List<Choice> suggest(List<String> names, String text, LocalDate day, Predicate<CodeEntry> admits, int limit) {
        String wanted = plain(Choice.codeOf(text).equals(text.strip()) ? text : Choice.codeOf(text));
        Map<String, Choice> found = new LinkedHashMap<>();
        candidates(names, day, admits, key -> key.plain().contains(wanted) || plain(key.entry().code()).startsWith(wanted)).stream()
                .sorted(Comparator.comparingInt((Key key) -> rank(key, wanted)).thenComparing(Key::plain)).limit(limit * 2L)
                .forEach(key -> found.putIfAbsent(key.entry().code(), choice(key.entry())));
        return found.values().stream().limit(limit).toList();
    }

    private static int rank(Key key, String wanted) {
        return key.plain().equals(wanted) || plain(key.entry().code()).equals(wanted) ? 0 : key.plain().startsWith(wanted) ? 1 : 2;
    }

    /** The code that a text means: a code of the lists, or a description that only one valid entry has; otherwise the text itself. */
    public String resolve(List<String> names, String text, LocalDate day) {
        String code = Choice.codeOf(text).toUpperCase(Locale.ROOT);
        if (names.stream().filter(this::known).anyMatch(name -> lists.get(name).contains(code, null))) {
            return code;
        }
        String wanted = plain(text);
        List<Key> same = candidates(names, day, entry -> true, key -> key.plain().equals(wanted) || plain(bare(key.entry())).equals(wanted));
        return same.stream().map(key -> key.entry().code()).distinct().count() == 1 ? same.get(0).entry().code() : text.strip();
    }

    /** How a code is shown: with its description as far as it is known. */
    public Choice show(List<String> names, String code, LocalDate day) {
        for (String name : names) {
            if (known(name)) {
                CodeEntry entry = lists.get(name).find(code, day).or(() -> lists.get(name).find(code, null)).orElse(null);
                if (entry != null) {
                    return choice(entry);
                }
            }
        }
        return new Choice(code, "");
    }

    /** Every entry of a short list that is valid on the day. */
    public List<Choice> all(List<String> names, LocalDate day, Predicate<CodeEntry> admits) {
        return candidates(names, day, admits, key -> true).stream().map(key -> choice(key.entry())).toList();
    }

    private List<Key> candidates(List<String> names, LocalDate day, Predicate<CodeEntry> admits, Predicate<Key> wanted) {
        List<Key> found = new ArrayList<>();
        for (String name : names) {
            if (known(name)) {
                index(name).keys().stream().filter(wanted).filter(key -> key.entry().validOn(day) && admits.test(key.entry())).forEach(found::add);
            }
        }
        return found;
    }

    private Index index(String name) {
        CodeList list = lists.get(name);
        Index known = indexes.get(name);
        if (known == null || known.list() != list) {
            boolean sectors = name.startsWith("ateco");
            // Divisions and groups are in the table too: a communication tells a class, in eight characters.
            known = new Index(list, list.entries().stream().filter(entry -> !sectors || entry.code().length() == SECTOR_CODE)
                    .map(entry -> new Key(entry, plain(choice(entry).text()))).toList());
            indexes.put(name, known);
        }
        return known;
    }

    private static Choice choice(CodeEntry entry) {
        String province = entry.attribute("sigla");
        return new Choice(entry.code(), province.isEmpty() || entry.code().length() != 4 ? bare(entry) : bare(entry) + " (" + province + ")");
    }

    private static String bare(CodeEntry entry) {
        return entry.description().strip();
    }

    /** Without accents, in capitals, with single blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
