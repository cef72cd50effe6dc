package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.model.FormKind;

import java.util.EnumMap;
import java.util.Map;

/** The grammar of each form. */
public final class Grammars {
    private static final Map<FormKind, ElementSpec> ROOTS = new EnumMap<>(Map.of(
            FormKind.UNILAV, UniLavGrammar.root(), FormKind.UNISOMM, UniSommGrammar.root(),
            FormKind.UNIURG, UniUrgGrammar.root(), FormKind.VARDATORI, VarDatoriGrammar.root()));

    private Grammars() {
    }

    /** Root element of the form. */
    public static ElementSpec root(FormKind kind) {
        return ROOTS.get(kind);
    }
}
