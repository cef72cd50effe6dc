package it.sintesi.communications.format;

import java.util.Arrays;
import java.util.List;

/**
 * One structural or lexical error of a message.
 *
 * @param code    stable code of the check, for example {@code FMT-020}; see {@link FormatCheck}
 * @param field   path with dots from the first-level element, as in {@code InizioRapporto.QualificaProfessionale}; the root is
 *                the first segment only for its own attributes and texts ({@code UniUrg.motivoUrgenza})
 * @param value   the offending value, cut at 100 characters; {@code null} when something is missing
 * @param message what is wrong, in Italian
 * @param mend    how to put it right, in Italian
 * @param said    the same apart from the language, for pages in others
 */
public record FormatError(String code, String field, String value, String message, String mend, Said said) {

    /**
     * A key of {@code explanations/en.properties} and what stands in the places of its text.
     *
     * @param type name of the {@link it.sintesi.communications.format.schema.TextType} whose description ends the sentence; {@code null} when none does
     */
    public record Said(String key, String type, List<String> values) {

        /** A sentence that is complete in itself. */
        public static Said of(String key, Object... values) {
            return new Said(key, null, Arrays.stream(values).map(String::valueOf).toList());
        }
    }

    /** Code with which the national node tells every schema error. */
    public static final String NATIONAL_CODE = "0000";
}
