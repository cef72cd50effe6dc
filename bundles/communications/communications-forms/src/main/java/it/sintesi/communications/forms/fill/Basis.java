package it.sintesi.communications.forms.fill;

import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.forms.field.Plans;
import it.sintesi.communications.forms.field.Repeats;
import it.sintesi.communications.format.model.FormKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a former communication gives to one that is copied from it or stands on it. */
final class Basis {

    private Basis() {
    }

    /** The values that a former communication gives for what is to begin. */
    static Map<String, String> reworked(Beginnings.Wanted wanted, Map<String, String> base) {
        if (wanted.event().replaces()) {
            Map<String, String> fields = Rework.keep(base, path -> !path.endsWith(".codiceComunicazione") && !path.endsWith(".protocollo") && !path.endsWith(".dataInvio"));
            fields.put(Plans.UNDERLYING, Rework.event(base).name());
            questions(wanted.form(), fields);
            return fields;
        }
        if (base.containsKey("UniUrg.dataInizioRapporto")) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String name : List.of("Cognome", "Nome", "Codice-fiscale")) {
                fields.put("Lavoratore.AnagraficaCompleta." + name, base.get("Lavoratore." + name));
            }
            fields.put("InizioRapporto.dataInizio", base.get("UniUrg.dataInizioRapporto"));
            return fields;
        }
        Map<String, String> fields = switch (wanted.form()) {
            case UNILAV -> Rework.uniLav(base, wanted.event());
            case UNISOMM -> Rework.uniSomm(base);
            default -> Rework.keep(base, path -> !path.startsWith(wanted.form().root() + "."));
        };
        fields = wanted.event() == FormEvent.START ? Rework.again(fields, wanted.samePerson()) : fields;
        questions(wanted.form(), fields);
        return fields;
    }

    /** Answers to our own questions, as the message implies them. */
    static void questions(FormKind form, Map<String, String> fields) {
        if (form == FormKind.UNISOMM) {
            fields.put("_assignment", fields.containsKey("DittaUtilizzatrice.denominazione") ? "SI" : "NO");
        }
        if (form == FormKind.VARDATORI) {
            fields.put("_change", fields.containsKey("VariazioneRagioneSociale.dataVariazione") ? "RENAMING" : "TRANSFER");
            Repeats.count(fields);
        }
        if (fields.containsKey("Lavoratore.ModelloQ.SussistenzaSistemazioneAlloggiativa")) {
            fields.put("_modelQ", "SI");
        }
    }
}
