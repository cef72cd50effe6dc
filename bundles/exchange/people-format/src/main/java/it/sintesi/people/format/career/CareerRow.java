package it.sintesi.people.format.career;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * One event of a career.
 *
 * @param kind   form it was told by
 * @param order  place in time over all kinds, null when the node does not tell
 * @param values every field that has a value, by the name of its element
 */
public record CareerRow(RowKind kind, Integer order, Map<String, String> values) {

    private static final int DATE = 10;

    public CareerRow {
        values = Map.copyOf(values);
    }

    /** A field, when it has a value. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field)).filter(text -> !text.isEmpty());
    }

    /** A field that holds a date: texts with or without time; empty when it is none. */
    public Optional<LocalDate> date(String field) {
        return value(field).filter(text -> text.length() >= DATE).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, DATE)));
            } catch (DateTimeParseException e) {
                // The sheet asks for leniency: dates are texts in these rows.
                return Optional.empty();
            }
        });
    }
}
