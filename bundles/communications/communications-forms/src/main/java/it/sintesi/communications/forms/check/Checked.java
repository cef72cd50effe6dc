package it.sintesi.communications.forms.check;

import it.sintesi.communications.forms.field.FormField;
import java.util.List;

/**
 * Result of a check.
 *
 * @param problems everything that is wrong, in the order of the pages
 * @param complete false when the rules could not be asked just now
 */
public record Checked(List<Problem> problems, boolean complete) {

    public List<Problem> on(FormField field) {
        return problems.stream().filter(problem -> problem.on(field)).toList();
    }

    /** Problems of the whole communication. */
    public List<Problem> general() {
        return problems.stream().filter(problem -> problem.field() == null).toList();
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::error).toList();
    }
}
