package it.sintesi.kernel.api;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a request, told so that its author can mend it.
 *
 * @param code     stable code, for example {@code UL-049} or {@code XML-TYPE}
 * @param severity whether it refuses the request or only warns
 * @param field    path of the field with dots, as the author knows it ({@code Lavoratore.codice-fiscale}); empty for the whole request
 * @param law      law, article or standard the rule comes from; empty when it is only technical
 * @param message  what is wrong, in Italian, with the offending value where it helps
 * @param mend     how to mend it, in Italian
 * @param phrases  what the message says, for pages in other languages; none when it can only be told in Italian
 */
public record Rejection(String code, Severity severity, String field, String law, String message, String mend, List<Phrase> phrases) {

    public Rejection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        field = field == null ? "" : field;
        law = law == null ? "" : law;
        mend = mend == null ? "" : mend;
        // Rejections that were kept before phrases existed have none.
        phrases = phrases == null ? List.of() : List.copyOf(phrases);
    }

    /** A rejection whose code alone says it all. */
    public Rejection(String code, Severity severity, String field, String law, String message, String mend) {
        this(code, severity, field, law, message, mend, List.of(new Phrase(code, List.of())));
    }

    /** An error of technical nature, without a source in law. */
    public static Rejection error(String code, String field, String message, String mend) {
        return new Rejection(code, Severity.ERROR, field, "", message, mend);
    }

    /** The same, said by other phrases: with values, or by a key of its own where one code says several things. */
    public Rejection said(Phrase... others) {
        return new Rejection(code, severity, field, law, message, mend, List.of(others));
    }

    /** True when this alone refuses the request. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
