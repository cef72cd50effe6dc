package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.Checked;
import it.sintesi.communications.forms.check.Problem;
import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.field.Choice;
import it.sintesi.communications.forms.field.FieldGroup;
import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Input;
import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.communications.forms.fill.Seats;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.web.api.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Makes what pages show out of the description of a form and what is filled in. */
final class FormViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String OCCUPATIONS = "professioni";

    private final Lookups lookups;
    private final Texts texts;
    private final Draft draft;
    private final FormState state;
    private final Checked checked;
    private final boolean everything;

    /** @param everything true where also errors are told that nobody has had the time to make, as in the summary */
    FormViews(Lookups lookups, Texts texts, Draft draft, FormState state, Checked checked, boolean everything) {
        this.lookups = lookups;
        this.texts = texts;
        this.draft = draft;
        this.state = state;
        this.checked = checked;
        this.everything = everything;
    }

    List<GroupView> groups(FormStep step) {
        return step.groups().stream().map(group -> group(step, group)).toList();
    }

    GroupView group(FormStep step, FieldGroup group) {
        return new GroupView("g-" + step.id() + "-" + group.id(), texts.get("group." + group.id()), optional("group." + group.id() + ".help"),
                group.visible(state).stream().map(field -> field(step, field)).toList());
    }

    FieldView field(FormStep step, FormField field) {
        String value = state.get(field.path());
        return new FieldView(field.id(), field.path(), texts.get(field.label()), optional(field.label() + ".help"), field.input().name().toLowerCase(java.util.Locale.ROOT),
                field.input() == Input.LOOKUP && !value.isEmpty() ? lookups.show(field.lists(), value, state.day()).line() : value, shown(field, value),
                options(field), field.input() == Input.LOOKUP && lookups.known(field.lists().get(0)) ? "/moduli/elenco/" + field.lists().get(0) : "",
                field.autocomplete() == null ? "off" : field.autocomplete(), field.required(), field.fixed(), told(step, field));
    }

    /** Errors of what is written; that something is missing only once its page was asked. */
    List<Problem> told(FormStep step, FormField field) {
        boolean asked = everything || draft.done().contains(step.id()) || step.carried();
        return checked.on(field).stream().filter(problem -> asked || !problem.missing()).toList();
    }

    private List<Choice> options(FormField field) {
        if (field.input() == Input.LOOKUP) {
            boolean occupations = field.lists().contains(OCCUPATIONS);
            return occupations && state.filled("_occupations") ? Arrays.stream(state.get("_occupations").split(" ")).map(code -> new Choice(code, "")).toList() : List.of();
        }
        if (field.input() != Input.SELECT) {
            return List.of();
        }
        if (field.lists().get(0).equals("=seats")) {
            return Seats.choices(state.values()).stream().map(seat -> new Choice(seat.code(), seatName(seat.text()))).toList();
        }
        if (field.lists().get(0).startsWith("=")) {
            return field.lists().stream().map(choice -> new Choice(choice.substring(1), texts.get("choice." + choice.substring(1)))).toList();
        }
        List<Choice> choices = lookups.all(field.lists(), state.day(), entry -> field.admits().test(state, entry)).stream()
                .map(choice -> new Choice(choice.code(), choice.text() + " (" + choice.code() + ")")).toList();
        String value = state.get(field.path());
        // A code that may no longer be chosen stays visible, with its error beside it.
        return value.isEmpty() || choices.stream().anyMatch(choice -> choice.code().equals(value)) ? choices
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(lookups.show(field.lists(), value, state.day())), choices.stream()).toList();
    }

    private String seatName(String text) {
        String[] parts = text.split("\n", 2);
        return parts[0] + ", " + lookups.show(List.of(CodeList.MUNICIPALITIES), parts[1], null).text();
    }

    private String shown(FormField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.input()) {
            case DATE -> day(value);
            case FLAG -> texts.get("choice." + value);
            case LOOKUP -> lookups.show(field.lists(), value, state.day()).line();
            case SELECT -> field.lists().get(0).startsWith("=") ? options(field).stream().filter(choice -> choice.code().equals(value)).map(Choice::text).findFirst().orElse(value)
                    : lookups.show(field.lists(), value, state.day()).line();
            default -> value;
        };
    }

    private static String day(String value) {
        try {
            return DAY.format(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // Shown as it was written: the check says what is wrong with it.
            return value;
        }
    }

    /** The text of a key, empty when the area has none. */
    private String optional(String key) {
        String text = texts.get(key);
        return text.startsWith("?") ? "" : text;
    }
}
