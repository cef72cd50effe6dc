package it.sintesi.communications.format;

/**
 * One structural or lexical error of a message.
 *
 * @param code    stable code of the check, for example {@code FMT-020}; see {@link FormatCheck}
 * @param field   path with dots from the first-level element, as in {@code InizioRapporto.QualificaProfessionale}; the root is
 *                the first segment only for its own attributes and texts ({@code UniUrg.motivoUrgenza})
 * @param value   the offending value, cut at 100 characters; {@code null} when something is missing
 * @param message what is wrong, in Italian
 * @param mend    how to put it right, in Italian
 */
public record FormatError(String code, String field, String value, String message, String mend) {
    /** Code with which the national node tells every schema error. */
    public static final String NATIONAL_CODE = "0000";
}
