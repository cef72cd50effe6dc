package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.Problem;
import it.sintesi.communications.forms.field.Choice;
import java.util.List;

/**
 * A field as the page shows it.
 *
 * @param id           identifier in the page
 * @param name         path of the datum
 * @param help         sentence below the name, or empty
 * @param input        kind of input, lower case
 * @param value        what stands in it: for a choice the code, for a field with suggestions code and description
 * @param shown        the same for reading
 * @param suggestions  address of the suggestions, or empty
 * @param problems     what is wrong with it, as far as it is to be told already
 */
public record FieldView(String id, String name, String label, String help, String input, String value, String shown, List<Choice> options, String suggestions,
                        String autocomplete, boolean required, boolean fixed, List<Problem> problems) {

    public boolean wrong() {
        return problems.stream().anyMatch(Problem::error);
    }

    /** What the input is described by. */
    public String describedBy() {
        return (help.isEmpty() ? "" : id + "-h ") + id + "-m";
    }
}
