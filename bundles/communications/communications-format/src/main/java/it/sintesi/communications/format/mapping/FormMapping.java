package it.sintesi.communications.format.mapping;

import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.schema.Grammars;
import it.sintesi.communications.format.schema.Node;

/** Entry point of the mappings. */
public final class FormMapping {
    private FormMapping() {
    }

    /** The values of a tree; what is missing or unreadable is {@code null}. */
    public static Form read(FormKind kind, Node root) {
        return switch (kind) {
            case UNILAV -> UniLavMapping.read(root);
            case UNISOMM -> UniSommMapping.read(root);
            case UNIURG -> UniUrgMapping.read(root);
            case VARDATORI -> VarDatoriMapping.read(root);
        };
    }

    /** The tree of a form, in the order of the grammar. */
    public static Node write(Form form) {
        Node root = Node.root(Grammars.root(form.kind()));
        if (form instanceof UniLav value) {
            UniLavMapping.write(root, value);
        } else if (form instanceof UniSomm value) {
            UniSommMapping.write(root, value);
        } else if (form instanceof UniUrg value) {
            UniUrgMapping.write(root, value);
        } else if (form instanceof VarDatori value) {
            VarDatoriMapping.write(root, value);
        }
        return root;
    }
}
