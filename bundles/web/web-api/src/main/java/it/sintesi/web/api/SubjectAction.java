package it.sintesi.web.api;

import java.util.List;
import java.util.Map;

/**
 * What can be done next in a section of the page of a person or company: a link to a page, or a small form that is sent to a page of the
 * area. The page adds the CSRF field and a hidden {@code back}, the path within the console to which the area's page redirects when it
 * begins with {@code /people/} or {@code /companies/} (see {@link #back}).
 *
 * @param label  text of the link or button, in the language of the texts of the area
 * @param path   page within the console
 * @param post   true for a form that is sent, false for a link
 * @param hidden values sent along with a form
 * @param fields fields to fill in, at most three
 */
public record SubjectAction(String label, String path, boolean post, Map<String, String> hidden, List<Field> fields) {

    /** The parameter in which forms carry where to go back to. */
    public static final String BACK = "back";

    public SubjectAction {
        hidden = Map.copyOf(hidden);
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param name     name of the parameter
     * @param label    what it is
     * @param type     {@code text}, {@code date}, {@code time}, {@code number}, or {@code select}
     * @param value    what stands in it, or empty
     * @param required whether it must be filled in
     * @param choices  of a select: text by value, in order; empty otherwise
     */
    public record Field(String name, String label, String type, String value, boolean required, Map<String, String> choices) {
    }

    /** A link to a page. */
    public static SubjectAction link(String label, String path) {
        return new SubjectAction(label, path, false, Map.of(), List.of());
    }

    /** A button that sends hidden values. */
    public static SubjectAction button(String label, String path, Map<String, String> hidden) {
        return new SubjectAction(label, path, true, hidden, List.of());
    }

    /** A small form. */
    public static SubjectAction form(String label, String path, Map<String, String> hidden, List<Field> fields) {
        return new SubjectAction(label, path, true, hidden, fields);
    }

    /** Where a page redirects after a form: to the page of the person or company that sent it, otherwise to its own. */
    public static String back(WebRequest request, String otherwise) {
        String back = request.param(BACK);
        boolean own = back != null && back.matches("/(people|companies)/[A-Za-z0-9]{1,40}");
        return own ? back : otherwise;
    }
}
