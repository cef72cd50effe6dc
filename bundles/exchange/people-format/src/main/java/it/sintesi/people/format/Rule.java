package it.sintesi.people.format;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One rule of a message on people.
 *
 * @param id       identifier of the sheet, for example {@code SP-032}
 * @param severity whether it refuses or warns
 * @param field    field it looks at, as its author knows it
 * @param source   standard it comes from
 * @param message  what must hold, in Italian
 * @param mend     how to mend it, in Italian
 * @param check    the values that break it, none when it holds
 * @param <M>      message
 * @param <F>      what must be known beside the message
 */
public record Rule<M, F>(String id, Severity severity, String field, String source, String message, String mend, BiFunction<M, F, Stream<String>> check) {

    /** Everything that breaks the rule. */
    public List<Rejection> on(M message, F facts) {
        return check.apply(message, facts).map(this::rejection).toList();
    }

    private Rejection rejection(String value) {
        return value.isEmpty() ? new Rejection(id, severity, field, source, message, mend)
                : new Rejection(id, severity, field, source, message + ": «" + value + "»", mend).said(Phrase.of(id), Phrase.of("PF-VALUE", value));
    }

    /** Everything that breaks any of the rules, in their order. */
    public static <M, F> List<Rejection> all(List<Rule<M, F>> rules, M message, F facts) {
        return rules.stream().flatMap(rule -> rule.on(message, facts).stream()).toList();
    }

    /** The value when it is wrong, nothing otherwise. */
    public static Stream<String> when(boolean wrong, Object value) {
        return wrong ? Stream.of(value == null ? "" : value.toString()) : Stream.empty();
    }
}
