package it.sintesi.communications.forms.field;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * What is filled in so far, with the lists that tell what codes mean.
 *
 * @param values value by path; paths that begin with an underscore are questions of ours, which no message carries
 * @param lists  code lists
 * @param day    day for which codes must be valid
 */
public record FormState(Map<String, String> values, CodeLists lists, LocalDate day) {

    /** A value, empty when it is not given. */
    public String get(String path) {
        return values.getOrDefault(path, "");
    }

    public boolean filled(String path) {
        return !get(path).isEmpty();
    }

    /** True when the value is one of these. */
    public boolean is(String path, String... any) {
        return Arrays.asList(any).contains(get(path));
    }

    /** A column of the entry that the value names; empty when there is none. */
    public String column(String path, String list, String column) {
        return filled(path) ? lists.get(list).find(get(path), null).map(entry -> entry.attribute(column)).orElse("") : "";
    }

    /** The entry of a code on the day of the event, or on any day when it was valid only then. */
    public CodeEntry entry(String list, String code) {
        return lists.get(list).find(code, day).or(() -> lists.get(list).find(code, null)).orElse(null);
    }
}
