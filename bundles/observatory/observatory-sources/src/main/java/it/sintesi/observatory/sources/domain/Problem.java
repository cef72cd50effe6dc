package it.sintesi.observatory.sources.domain;

/**
 * Something wrong in a file, told so that its author can mend it.
 *
 * @param line    line in the file, from 1
 * @param field   column, empty for the whole line
 * @param code    stable code; texts {@code problem.<code>} and {@code problem.<code>.mend}
 * @param value   offending value, for the text's {@code {0}}
 * @param allowed what would have been right, for the text's {@code {1}}; may be empty
 */
public record Problem(long line, String field, String code, String value, String allowed) {
}
