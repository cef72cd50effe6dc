package it.sintesi.communications.forms.fill;

import it.sintesi.communications.forms.field.FormEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Turns the fields of a former communication into those of the next one about the same relation. */
final class Rework {

    private static final String HIRING = "InizioRapporto";
    private static final List<String> CONTRACTS = List.of(HIRING, "Proroga.Contratto", "Trasformazione.Contratto", "Cessazione.Contratto");
    private static final String AGENCY = "AgenziaSomministrazione.RapportoAgenziaSomm.";
    private static final String MISSION = "DittaUtilizzatrice.InizioContratto.Inizio.";

    private Rework() {
    }

    /** Which event the fields tell. */
    static FormEvent event(Map<String, String> fields) {
        if (any(fields, "Proroga.") || fields.containsKey("DatiVariazione.DatiProroga.dataFineProroga")) {
            return FormEvent.EXTENSION;
        }
        if (any(fields, "Trasformazione.") || any(fields, "DatiVariazione.DatiTrasformazione.")) {
            return FormEvent.TRANSFORMATION;
        }
        return any(fields, "Cessazione.") || any(fields, "DatiVariazione.DatiCessazione.") ? FormEvent.END : FormEvent.START;
    }

    /** Everything that stays, told under another event of a UniLav. */
    static Map<String, String> uniLav(Map<String, String> base, FormEvent next) {
        String from = CONTRACTS.stream().filter(path -> any(base, path + ".")).findFirst().orElse(HIRING);
        String to = CONTRACTS.get(next.ordinal());
        Map<String, String> fields = keep(base, path -> !path.startsWith("UniLav.") && CONTRACTS.stream().noneMatch(path::startsWith)
                && !path.startsWith("Proroga.") && !path.startsWith("Trasformazione.") && !path.startsWith("Cessazione.") && !path.contains(".ModelloQ."));
        base.forEach((path, value) -> {
            if (path.startsWith(from + ".") && !path.equals("Proroga.Contratto.dataFine")) {
                fields.put(to + path.substring(from.length()), value);
            }
        });
        // The contract of an extension still tells the end before it.
        if (base.containsKey("Proroga.dataFineProroga")) {
            fields.put(to + ".dataFine", base.get("Proroga.dataFineProroga"));
        }
        return fields;
    }

    /** Everything that stays, told under another event of a UniSomm. */
    static Map<String, String> uniSomm(Map<String, String> base) {
        String variation = base.getOrDefault("DatiVariazione.codiceVariazione", "");
        boolean missionOver = variation.startsWith("4.01");
        Map<String, String> fields = keep(base, path -> !path.startsWith("UniSomm.") && !path.startsWith("DatiVariazione.") && !(missionOver && path.startsWith("DittaUtilizzatrice")));
        String end = base.get("DatiVariazione.DatiProroga.dataFineProroga");
        if (end != null && !"2.03".equals(variation)) {
            fields.put(AGENCY + "dataFineSomm", end);
        }
        if (end != null && !"2.01".equals(variation)) {
            fields.put(MISSION + "dataFineMissione", end);
        }
        return fields;
    }

    /** The same conditions for a new relation: without the dates, and without the person unless it is the same. */
    static Map<String, String> again(Map<String, String> base, boolean samePerson) {
        return keep(base, path -> (samePerson || !path.startsWith("Lavoratore.")) && !path.matches(".*\\.data(Inizio|Fine)\\w*") && !path.endsWith(".numeroMatricola"));
    }

    static Map<String, String> keep(Map<String, String> fields, Predicate<String> wanted) {
        Map<String, String> kept = new LinkedHashMap<>();
        fields.forEach((path, value) -> {
            if (wanted.test(path)) {
                kept.put(path, value);
            }
        });
        return kept;
    }

    private static boolean any(Map<String, String> fields, String beginning) {
        return fields.keySet().stream().anyMatch(path -> path.startsWith(beginning));
    }
}
