package it.sintesi.kernel.api;

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
 */
public record Rejection(String code, Severity severity, String field, String law, String message, String mend) {

    public Rejection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        field = field == null ? "" : field;
        law = law == null ? "" : law;
        mend = mend == null ? "" : mend;
    }

    /** An error of technical nature, without a source in law. */
    public static Rejection error(String code, String field, String message, String mend) {
        return new Rejection(code, Severity.ERROR, field, "", message, mend);
    }

    /** True when this alone refuses the request. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
