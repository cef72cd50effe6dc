package it.sintesi.communications.format;

import it.sintesi.communications.format.mapping.FormMapping;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.schema.MessageCheck;
import it.sintesi.communications.format.schema.Node;
import it.sintesi.communications.format.schema.Problems;
import it.sintesi.communications.format.schema.XmlText;

import java.util.List;

/**
 * Writes a form as its canonical document: order of the sheets, default namespace, no XML declaration, no spaces between
 * elements, the flags that must always be there ({@code assunzioneForzaMaggiore}, {@code assunzioneObbligatoria}) written as NO
 * when absent. Stateless and thread-safe.
 */
public final class FormWriter {
    private FormWriter() {
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException when the form would give an invalid document; the text lists the errors
     */
    public static String write(Form form) {
        Node root = FormMapping.write(form);
        List<FormatError> errors = check(root);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("Il modulo " + form.kind().root() + " non si può scrivere: "
                    + errors.stream().map(FormatError::message).reduce((left, right) -> left + " " + right).orElseThrow());
        }
        return XmlText.of(root, form.kind().namespace());
    }

    /** The format errors that the document of this form would have; empty when it can be written. */
    public static List<FormatError> check(Form form) {
        return check(FormMapping.write(form));
    }

    private static List<FormatError> check(Node root) {
        Problems problems = new Problems();
        MessageCheck.check(root, problems);
        return List.copyOf(problems.list());
    }
}
