package it.sintesi.communications.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.format.FormatError.Said;
import it.sintesi.communications.format.mapping.FormMapping;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.schema.Grammars;
import it.sintesi.communications.format.schema.JsonTree;
import it.sintesi.communications.format.schema.MessageCheck;
import it.sintesi.communications.format.schema.Node;
import it.sintesi.communications.format.schema.Problems;

/**
 * The JSON form of a communication (unilav §6, transport §5): the same data and the same errors as the XML, with paths in the
 * names of the XML. Stateless and thread-safe.
 */
public final class JsonMirror {
    private JsonMirror() {
    }

    /**
     * The mirror of a form.
     *
     * @throws IllegalArgumentException as {@link FormWriter#write(Form)}
     */
    public static ObjectNode write(Form form) {
        Node root = FormMapping.write(form);
        Problems problems = new Problems();
        MessageCheck.check(root, problems);
        if (!problems.list().isEmpty()) {
            throw new IllegalArgumentException("Il modulo " + form.kind().root() + " non si può scrivere: "
                    + problems.list().get(0).message());
        }
        return JsonTree.write(root);
    }

    /** The mirror of a form as text. */
    public static String writeText(Form form) {
        return JsonTexts.write(write(form));
    }

    /** Reads the mirror of a form of this kind; never throws for a bad message. */
    public static Parsed read(FormKind kind, String text) {
        try {
            return read(kind, JsonTexts.parse(text));
        } catch (StreamConstraintsException tooLarge) {
            return failed(FormatCheck.TOO_LARGE, "Il documento JSON supera i limiti ammessi.", "Dividere l'invio in più documenti.", Said.of("FMT-003-JSON"));
        } catch (JsonProcessingException failure) {
            String place = failure.getLocation() == null ? "" : " alla riga " + failure.getLocation().getLineNr() + ", colonna "
                    + failure.getLocation().getColumnNr();
            return failed(FormatCheck.NOT_WELL_FORMED, "Il testo non è JSON ben formato" + place + ".",
                    "Controllare virgolette, virgole e parentesi.", failure.getLocation() == null ? Said.of("FMT-001-JSON")
                            : Said.of("FMT-001-JSON-PLACE", failure.getLocation().getLineNr(), failure.getLocation().getColumnNr()));
        }
    }

    /** Reads the mirror of a form of this kind from an already parsed tree. */
    public static Parsed read(FormKind kind, JsonNode mirror) {
        if (!mirror.isObject()) {
            return failed(FormatCheck.UNKNOWN_ROOT, "Il contenuto di " + kind.root() + " deve essere un oggetto JSON.",
                    "Inviare un oggetto con i campi del tracciato " + kind.root() + ".", Said.of("FMT-004-JSON", kind.root()));
        }
        Problems problems = new Problems();
        Node root = Node.root(Grammars.root(kind));
        JsonTree.read(root, mirror, problems);
        MessageCheck.check(root, problems);
        return new Parsed(FormMapping.read(kind, root), problems.list());
    }

    private static Parsed failed(FormatCheck check, String message, String mend, Said said) {
        Problems problems = new Problems();
        problems.stopped(check, message, mend, said);
        return new Parsed(null, problems.list());
    }
}
