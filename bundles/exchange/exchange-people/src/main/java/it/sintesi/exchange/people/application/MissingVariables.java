package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.people.format.did.ProfilingVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names what the profile of a declaration lacks, so that who mends it need not guess. */
final class MissingVariables {

    private static final String RULE = "DI-004";

    private MissingVariables() {
    }

    /** The refusals, with the one of the profile told in full. */
    static List<Rejection> told(List<Rejection> errors, ProfilingVariables variables) {
        return errors.stream().map(error -> RULE.equals(error.code()) ? Rejection.error(RULE, error.field(), "Il profilo di questa dichiarazione non è completo: "
                + (variables == null ? "manca del tutto" : "mancano " + String.join(", ", names(variables))), "Completare il profilo dalla DID della persona: poi la dichiarazione parte da sola") : error).toList();
    }

    private static List<String> names(ProfilingVariables v) {
        Map<String, Object> needed = new LinkedHashMap<>();
        needed.put("età", v.age());
        needed.put("sesso", v.sex());
        needed.put("cittadinanza", v.citizenship());
        needed.put("titolo di studio", v.education());
        needed.put("provincia di residenza", v.province());
        needed.put("se ha mai lavorato", v.everWorked());
        needed.put("condizione di un anno prima", v.conditionOneYearBefore());
        needed.put("mesi di ricerca di lavoro", v.monthsSearching());
        needed.put("iscrizione a scuola o corsi", v.enrolled());
        needed.put("componenti della famiglia", v.household());
        needed.put("figli a carico", v.children());
        if (!Boolean.FALSE.equals(v.everWorked())) {
            needed.put("mesi dall'ultimo lavoro", v.monthsSinceLastJob());
            needed.put("posizione nell'ultimo lavoro", v.lastPosition());
        }
        if (Boolean.TRUE.equals(v.children())) {
            needed.put("figli minori", v.minorChildren());
        }
        List<String> names = new ArrayList<>();
        needed.forEach((name, value) -> {
            if (value == null) {
                names.add(name);
            }
        });
        return names;
    }
}
