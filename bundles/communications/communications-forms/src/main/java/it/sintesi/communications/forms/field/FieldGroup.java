package it.sintesi.communications.forms.field;

import java.util.List;
import java.util.function.Predicate;

/**
 * Fields that belong together, a fieldset.
 *
 * @param id     its title is the message {@code group.<id>}
 * @param fields its fields
 * @param when   whether it is asked at all
 */
public record FieldGroup(String id, List<FormField> fields, Predicate<FormState> when) {

    public static FieldGroup of(String id, FormField... fields) {
        return new FieldGroup(id, List.of(fields), state -> true);
    }

    public FieldGroup when(Predicate<FormState> condition) {
        return new FieldGroup(id, fields, condition);
    }

    /** The fields that are asked in this state. */
    public List<FormField> visible(FormState state) {
        return when.test(state) ? fields.stream().filter(field -> field.when().test(state)).toList() : List.of();
    }
}
