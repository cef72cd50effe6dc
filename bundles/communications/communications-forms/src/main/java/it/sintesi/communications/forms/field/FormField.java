package it.sintesi.communications.forms.field;

import it.sintesi.kernel.api.codelist.CodeEntry;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * One field of a form: everything that is known of it, said once.
 *
 * @param path         path of the datum in the message, as checks name it; with an underscore first when it is only ours
 * @param label        key of its name; the help is the same key with {@code .help}
 * @param input        how it is filled in
 * @param lists        code lists it is taken from, or the choices themselves when they begin with {@code =}
 * @param required     whether it is asked always; conditions of the rules come on top
 * @param fixed        shown but not to be changed
 * @param autocomplete token of the HTML attribute, or null
 * @param when         whether it is asked at all
 * @param admits       which entries of its lists may be chosen
 */
public record FormField(String path, String label, Input input, List<String> lists, boolean required, boolean fixed, String autocomplete,
                        Predicate<FormState> when, BiPredicate<FormState, CodeEntry> admits) {

    private static final Predicate<FormState> ALWAYS = state -> true;

    /** A field whose name is the message {@code f.<last part of the path>}. */
    public static FormField of(String path, Input input, String... lists) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return new FormField(path, "f." + last, input, List.of(lists), false, false, null, ALWAYS, (state, entry) -> true);
    }

    public FormField label(String key) {
        return new FormField(path, key, input, lists, required, fixed, autocomplete, when, admits);
    }

    /** Asked always. */
    public FormField must() {
        return new FormField(path, label, input, lists, true, fixed, autocomplete, when, admits);
    }

    public FormField locked() {
        return new FormField(path, label, input, lists, required, true, autocomplete, when, admits);
    }

    public FormField fills(String token) {
        return new FormField(path, label, input, lists, required, fixed, token, when, admits);
    }

    /** Asked only under this condition. */
    public FormField when(Predicate<FormState> condition) {
        return new FormField(path, label, input, lists, required, fixed, autocomplete, condition, admits);
    }

    public FormField only(BiPredicate<FormState, CodeEntry> choice) {
        return new FormField(path, label, input, lists, required, fixed, autocomplete, when, choice);
    }

    /** True for a question of ours, which no message carries. */
    public boolean own() {
        return path.startsWith("_");
    }

    /** Identifier for HTML. */
    public String id() {
        return path.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
