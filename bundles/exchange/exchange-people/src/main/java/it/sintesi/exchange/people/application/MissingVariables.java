package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.people.format.did.ProfilingVariables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names what the profile of a declaration lacks, so that who mends it need not guess. */
final class MissingVariables {

    private static final String RULE = "DI-004";
    private static final String MEND = "Completare il profilo dalla DID della persona: poi la dichiarazione parte da sola";

    private MissingVariables() {
    }

    /** A variable that may be missing, with its name in Italian. */
    enum Variable {
        AGE("età", ProfilingVariables::age), SEX("sesso", ProfilingVariables::sex), CITIZENSHIP("cittadinanza", ProfilingVariables::citizenship),
        EDUCATION("titolo di studio", ProfilingVariables::education), PROVINCE("provincia di residenza", ProfilingVariables::province),
        EVER_WORKED("se ha mai lavorato", ProfilingVariables::everWorked), YEAR_BEFORE("condizione di un anno prima", ProfilingVariables::conditionOneYearBefore),
        SEARCHING("mesi di ricerca di lavoro", ProfilingVariables::monthsSearching), ENROLLED("iscrizione a scuola o corsi", ProfilingVariables::enrolled),
        HOUSEHOLD("componenti della famiglia", ProfilingVariables::household), CHILDREN("figli a carico", ProfilingVariables::children),
        LAST_JOB("mesi dall'ultimo lavoro", v -> Boolean.FALSE.equals(v.everWorked()) ? (Object) "" : v.monthsSinceLastJob()),
        LAST_POSITION("posizione nell'ultimo lavoro", v -> Boolean.FALSE.equals(v.everWorked()) ? "" : v.lastPosition()),
        MINORS("figli minori", v -> Boolean.TRUE.equals(v.children()) ? v.minorChildren() : (Object) "");

        private final String italian;
        private final Function<ProfilingVariables, Object> value;

        Variable(String italian, Function<ProfilingVariables, Object> value) {
            this.italian = italian;
            this.value = value;
        }
    }

    /** The refusals, with the one of the profile told in full. */
    static List<Rejection> told(List<Rejection> errors, ProfilingVariables variables) {
        return errors.stream().map(error -> RULE.equals(error.code()) ? incomplete(error.field(), variables) : error).toList();
    }

    private static Rejection incomplete(String field, ProfilingVariables variables) {
        if (variables == null) {
            return Rejection.error(RULE, field, "Il profilo di questa dichiarazione non è completo: manca del tutto", MEND).said(Phrase.of("NOD-PROFILE-NONE"));
        }
        List<Variable> missing = Arrays.stream(Variable.values()).filter(variable -> variable.value.apply(variables) == null).toList();
        List<Phrase> said = new ArrayList<>(List.of(Phrase.of("NOD-PROFILE-LACKS")));
        missing.forEach(variable -> said.add(Phrase.of("NOD-LACKS-" + variable)));
        return Rejection.error(RULE, field, "Il profilo di questa dichiarazione non è completo: mancano "
                + missing.stream().map(variable -> variable.italian).collect(Collectors.joining(", ")), MEND).said(said.toArray(Phrase[]::new));
    }
}
