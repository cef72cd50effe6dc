package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.FormatCheck;
import it.sintesi.communications.format.FormatError;
import it.sintesi.communications.format.FormatError.Said;

import java.util.ArrayList;
import java.util.List;

/** The errors found so far, with their Italian texts; at most {@value #MAX} of them, so that an answer stays readable. */
public final class Problems {
    private static final int MAX = 200;
    private static final int SHOWN = 100;
    private final List<FormatError> errors = new ArrayList<>(0);

    /** All the errors, in the order in which they were found. */
    public List<FormatError> list() {
        return errors;
    }

    /** Adds an error with free text. */
    public void add(FormatCheck check, String field, String value, String message, String mend, Said said) {
        if (errors.size() < MAX) {
            String shown = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
            errors.add(new FormatError(check.code(), field, shown, message, mend, said));
        }
    }

    /** Adds the error that stopped the reading: first of all, and also when there are already many. */
    public void stopped(FormatCheck check, String message, String mend, Said said) {
        errors.add(0, new FormatError(check.code(), "documento", null, message, mend, said));
    }

    /** A value that does not belong to its type. */
    public void value(String field, String value, TextType type) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        add(FormatCheck.VALUE, field, value, "Il campo " + field + " vale «" + shown + "»: deve essere " + type.description() + ".",
                "Correggere il valore, per esempio «" + type.example() + "».", new Said("FMT-020", type.name(), List.of(field, shown, type.example())));
    }

    /** A required attribute that is not there. */
    public void missingAttribute(Node node, AttributeSpec attribute) {
        String field = FieldPaths.attribute(node, attribute.name());
        add(FormatCheck.MISSING_ATTRIBUTE, field, null, "Manca l'attributo obbligatorio " + attribute.name() + " di "
                + node.spec().name() + ".", "Aggiungere " + attribute.name() + ": " + attribute.type().description() + ".", Said.of("FMT-009", attribute.name(), node.spec().name()));
    }

    /** A required child that is not there. */
    public void missingElement(Node node, ChildSpec child) {
        String name = child.element().name();
        add(FormatCheck.MISSING_ELEMENT, FieldPaths.child(node, name, child.element().text() != null), null,
                "Manca l'elemento obbligatorio " + name + " di " + node.spec().name() + ".",
                "Aggiungere " + name + " nel posto previsto dal tracciato.", Said.of("FMT-008", name, node.spec().name()));
    }

    /** None of the alternatives is there. */
    public void noChoice(Node node, String alternatives) {
        add(FormatCheck.NO_CHOICE, FieldPaths.of(node), null, "In " + node.spec().name() + " manca uno fra: " + alternatives + ".",
                "Indicare uno solo fra: " + alternatives + ".", Said.of("FMT-012", node.spec().name(), alternatives));
    }

    /** A child that the grammar does not know in this place. */
    public void unknownElement(Node node, String name) {
        add(FormatCheck.UNKNOWN_ELEMENT, FieldPaths.child(node, name, false), null, "L'elemento " + name
                + " non è previsto in " + node.spec().name() + ".", "Togliere l'elemento o correggerne il nome (maiuscole comprese).", Said.of("FMT-006", name, node.spec().name()));
    }

    /** An attribute that the grammar does not know. */
    public void unknownAttribute(Node node, String name, String value) {
        add(FormatCheck.UNKNOWN_ATTRIBUTE, FieldPaths.attribute(node, name), value, "L'attributo " + name + " non è previsto in "
                + node.spec().name() + ".", "Togliere l'attributo o correggerne il nome (maiuscole comprese).", Said.of("FMT-007", name, node.spec().name()));
    }

    /** Text among elements. */
    public void strayText(Node node, String text) {
        add(FormatCheck.CONTENT, FieldPaths.of(node), text.strip(), "Dentro " + node.spec().name() + " c'è del testo non previsto.",
                "Togliere il testo.", Said.of("FMT-014-TEXT", node.spec().name()));
    }

    /** An element inside a text. */
    public void strayElement(Node node, String name) {
        add(FormatCheck.CONTENT, FieldPaths.of(node), null, "Dentro " + node.spec().name() + " c'è l'elemento " + name
                + ", ma è previsto solo testo.", "Togliere l'elemento.", Said.of("FMT-014-ELEMENT", node.spec().name(), name));
    }
}
