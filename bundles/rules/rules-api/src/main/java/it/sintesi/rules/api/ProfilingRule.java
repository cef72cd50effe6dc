package it.sintesi.rules.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far somebody is from work (D.Lgs. 150/2015 art. 19 c. 5-6). The national coefficients are not public: an implementation of ours is never
 * the national index, and what the national service answers takes its place.
 */
public interface ProfilingRule extends Rule {

    /** Name of this decision. */
    String ID = "profiling";

    /** The variables of the national service, in its order. */
    List<String> VARIABLES = List.of("Eta", "Genere", "Cittadinanza", "DurataPresenzaInItalia", "TitoloDiStudio", "ProvinciaDiResidenza", "HaMaiAvutoUnLavoro",
            "CondizioneOccupazionaleUnAnnoPrima", "DaQuantiMesiConclusoUltimoRappLavoro", "PosizioneProfessioneUltimaOccupazione", "DaQuantiMesiStaCercandoLavoro",
            "AttualmenteIscrittoScuolaUniversitaOCorsoFormazione", "NumeroComponentiFamiglia", "PresenzaFigliACarico", "PresenzaFigliACaricoMeno18Anni",
            "CondizioneOccupazionaleAnnoPrecedenteCalcolata", "DurataDisoccupazioneCalcolata");

    /**
     * A person.
     *
     * @param day    day of the calculation
     * @param inputs values by name of the variable; what is not known is not there
     */
    record Facts(LocalDate day, Map<String, String> inputs) {

        public Facts {
            Objects.requireNonNull(day, "day");
            inputs = Map.copyOf(inputs);
        }
    }

    /**
     * The result.
     *
     * @param index 0 (near work) to 1 (far), three decimals
     * @param band  {@code 1} to {@code 4}
     */
    record Profile(BigDecimal index, String band) {
    }

    /** The profile; the reasons tell what each variable added. */
    Outcome<Profile> decide(Facts facts);

    /** The band of an index that somebody else reckoned. */
    String band(BigDecimal index, LocalDate day);
}
