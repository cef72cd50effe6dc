package it.sintesi.communications.rules;

import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.engine.Binding;
import it.sintesi.communications.rules.unilav.UniLavRules;
import it.sintesi.communications.rules.unisomm.UniSommRules;
import it.sintesi.communications.rules.uniurg.UniUrgRules;
import it.sintesi.communications.rules.vardatori.VarDatoriRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bindings of each form. */
final class FormRules {
    private FormRules() {
    }

    static Map<FormKind, List<? extends Binding<? extends Form, ?>>> all() {
        Map<FormKind, List<? extends Binding<? extends Form, ?>>> all = new EnumMap<>(FormKind.class);
        all.put(FormKind.UNILAV, UniLavRules.bindings());
        all.put(FormKind.UNISOMM, UniSommRules.bindings());
        all.put(FormKind.UNIURG, UniUrgRules.bindings());
        all.put(FormKind.VARDATORI, VarDatoriRules.bindings());
        return all;
    }
}
