package it.sintesi.communications.format;

import it.sintesi.communications.format.model.Form;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came out of reading a message: the form as far as it could be read, and all its format errors.
 *
 * @param form   the form; {@code null} when the root is not recognisable or the XML is not well formed
 * @param errors all the errors, in document order; empty for a valid message
 */
public record Parsed(Form form, List<FormatError> errors) {

    /** The list is copied, so that the record is immutable. */
    public Parsed {
        errors = List.copyOf(errors);
    }

    /** Whether the message respects its format. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /** The paths already reported, ignoring case: semantic rules on them would only repeat the error. */
    public Set<String> badFields() {
        if (errors.isEmpty()) {
            return Set.of();
        }
        Set<String> fields = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        errors.forEach(error -> fields.add(error.field()));
        return Collections.unmodifiableSet(fields);
    }

    /** Whether a field, or something inside it, has already been reported. */
    public boolean bad(String field) {
        for (FormatError error : errors) {
            String path = error.field();
            if (path.regionMatches(true, 0, field, 0, field.length())
                    && (path.length() == field.length() || ".[".indexOf(path.charAt(field.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
