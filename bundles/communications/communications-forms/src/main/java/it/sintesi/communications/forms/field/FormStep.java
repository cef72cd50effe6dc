package it.sintesi.communications.forms.field;

import java.util.List;

/**
 * One page of a form.
 *
 * @param id      part of its address; its title is the message {@code step.<id>}
 * @param groups  its fieldsets
 * @param carried filled in from a former communication: not asked on the way, open for whoever must change it
 */
public record FormStep(String id, List<FieldGroup> groups, boolean carried) {

    public static FormStep of(String id, FieldGroup... groups) {
        return new FormStep(id, List.of(groups), false);
    }

    /** The same page, skipped on the way when the condition holds. */
    public FormStep carried(boolean known) {
        return new FormStep(id, groups, known);
    }

    /** Fields that are asked in this state. */
    public List<FormField> visible(FormState state) {
        return groups.stream().flatMap(group -> group.visible(state).stream()).toList();
    }

    /** Title without the number of a repeated page. */
    public String title() {
        return id.replaceAll("-\\d.*", "");
    }
}
