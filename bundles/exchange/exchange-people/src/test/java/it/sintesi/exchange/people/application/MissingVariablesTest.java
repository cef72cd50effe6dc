package it.sintesi.exchange.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.people.format.did.ProfilingVariables;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingVariablesTest {

    private static final List<Rejection> WRONG = List.of(Rejection.error("DI-004", "VariabiliDiProfiling", "Servono tutte", "Completare"), Rejection.error("DI-003", "DataDID", "Date", "Controllare"));

    private static ProfilingVariables variables(String education, Boolean worked, Boolean children) {
        return new ProfilingVariables(40, "F", "000", null, education, "017", worked, "01", null, null, 3, "NO", 2, children, null, null, null);
    }

    @Test
    void whatIsMissingIsNamedAndNothingElse() {
        List<Rejection> told = MissingVariables.told(WRONG, variables(null, true, false));
        assertThat(told.get(0).message()).endsWith("mancano titolo di studio, mesi dall'ultimo lavoro, posizione nell'ultimo lavoro");
        assertThat(told.get(0).mend()).contains("Completare il profilo");
        assertThat(told.get(1)).isEqualTo(WRONG.get(1));
    }

    @Test
    void theLastJobIsAskedOnlyOfWhoHadOneAndMinorsOnlyOfWhoHasChildren() {
        assertThat(MissingVariables.told(WRONG, variables(null, false, true)).get(0).message()).endsWith("mancano titolo di studio, figli minori");
        assertThat(MissingVariables.told(WRONG, variables(null, false, false)).get(0).message()).endsWith("mancano titolo di studio");
        assertThat(MissingVariables.told(WRONG, null).get(0).message()).endsWith("manca del tutto");
    }
}
