package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.rules.api.ProfilingRule;
import it.sintesi.rules.api.ProfilingRule.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalProfilingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private final ProfilingRule rule = new NationalProfiling();

    private BigDecimal index(Map<String, String> inputs) {
        return rule.decide(new Facts(DAY, inputs)).value().index();
    }

    @ParameterizedTest
    @CsvSource({"Eta, 24, 0.350", "Eta, 25, 0.300", "Eta, 49, 0.300", "Eta, 50, 0.420", "Eta, 59, 0.420", "Eta, 60, 0.480",
            "TitoloDiStudio, 20, 0.420", "TitoloDiStudio, 30, 0.350", "TitoloDiStudio, 40, 0.300", "TitoloDiStudio, 50, 0.300", "TitoloDiStudio, 60, 0.200",
            "DaQuantiMesiConclusoUltimoRappLavoro, 5, 0.300", "DaQuantiMesiConclusoUltimoRappLavoro, 6, 0.380", "DaQuantiMesiConclusoUltimoRappLavoro, 11, 0.380",
            "DaQuantiMesiConclusoUltimoRappLavoro, 12, 0.450", "DaQuantiMesiConclusoUltimoRappLavoro, 23, 0.450", "DaQuantiMesiConclusoUltimoRappLavoro, 24, 0.520",
            "DaQuantiMesiStaCercandoLavoro, 11, 0.300", "DaQuantiMesiStaCercandoLavoro, 12, 0.380", "HaMaiAvutoUnLavoro, false, 0.450", "HaMaiAvutoUnLavoro, true, 0.300",
            "CondizioneOccupazionaleUnAnnoPrima, OCCUPATO, 0.250", "CondizioneOccupazionaleUnAnnoPrima, INATTIVO, 0.360"})
    void one_variable_adds_its_weight(String variable, String value, BigDecimal expected) {
        assertThat(index(Map.of(variable, value))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.249, 1", "0.250, 2", "0.499, 2", "0.500, 3", "0.749, 3", "0.750, 4", "1, 4"})
    void bands_begin_at_their_threshold(BigDecimal index, String band) {
        assertThat(rule.band(index, DAY)).isEqualTo(band);
    }

    /** Sex, citizenship, province and family are recorded and weigh nothing. */
    @Test
    void nobody_is_further_from_work_for_what_he_is() {
        BigDecimal neutral = index(Map.of("Eta", "40"));
        assertThat(index(Map.of("Eta", "40", "Genere", "F", "Cittadinanza", "EXTRA_UE", "DurataPresenzaInItalia", "MENO_5", "ProvinciaDiResidenza", "017",
                "NumeroComponentiFamiglia", "6", "PresenzaFigliACarico", "true", "PresenzaFigliACaricoMeno18Anni", "true"))).isEqualByComparingTo(neutral);
    }

    @Test
    void the_farthest_stays_within_one_and_every_weight_is_told_as_to_be_checked() {
        var outcome = rule.decide(new Facts(DAY, Map.of("Eta", "61", "TitoloDiStudio", "00", "HaMaiAvutoUnLavoro", "true", "DaQuantiMesiConclusoUltimoRappLavoro", "40",
                "DaQuantiMesiStaCercandoLavoro", "40", "CondizioneOccupazionaleUnAnnoPrima", "INATTIVO")));
        assertThat(outcome.value().index()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(outcome.value().band()).isEqualTo("4");
        assertThat(outcome.reasons()).hasSize(6).allSatisfy(r -> {
            InEnglish.saysTheSame(r.phrases(), r.text());
            assertThat(r.text()).contains("da confermare");
            assertThat(r.law()).contains("non nazionale");
        });
    }
}
