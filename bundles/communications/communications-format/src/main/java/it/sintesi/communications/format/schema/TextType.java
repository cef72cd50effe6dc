package it.sintesi.communications.format.schema;

import java.util.function.Predicate;

/**
 * A lexical type of the sheets (unilav §1).
 *
 * @param name        name of the type in the XSD files
 * @param check       whether a text belongs to the type
 * @param description the form, in Italian, as it completes "deve essere …"
 * @param example     a right value
 */
public record TextType(String name, Predicate<String> check, String description, String example) {

    /** Whether the text belongs to the type. */
    public boolean accepts(String text) {
        return check.test(text);
    }
}
