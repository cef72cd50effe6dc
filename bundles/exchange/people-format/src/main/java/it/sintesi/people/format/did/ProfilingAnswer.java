package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The profile as the national service reckoned it. */
public record ProfilingAnswer(
        @Element("IDSProfiling") Long id,
        @Element("CodiceFiscale") String person,
        @Element("Eta") Integer age,
        @Element("Genere") String sex,
        @Element("Cittadinanza") String citizenship,
        @Element(value = "DurataPresenzaInItalia", nil = true) String yearsInItaly,
        @Element("TitoloDiStudio") String education,
        @Element("ProvinciaDiResidenza") String province,
        @Element("RegioneDiResidenza") String region,
        @Element("HaLavoratoAlmenoUnaVolta") Boolean everWorked,
        @Element(value = "CondizioneProfessionaleAnnoPrecedente", nil = true) String conditionOneYearBefore,
        @Element(value = "DurataDellaDisoccupazione", nil = true) Integer unemployedMonths,
        @Element(value = "PosizioneUltimaOccupazione", nil = true) String lastPosition,
        @Element("DurataRicercaLavoro") Integer monthsSearching,
        @Element("AttualmenteIscrittoScuolaUniversitaOCorsoFormazione") String enrolled,
        @Element("NumeroComponentiFamiglia") Integer household,
        @Element("PresenzaFigliACarico") Boolean children,
        @Element(value = "PresenzaFigliMinoriACarico", nil = true) Boolean minorChildren,
        @Element("Probabilita") BigDecimal index,
        @Element("DataInserimento") OffsetDateTime insertedAt,
        @Element(value = "CondizioneOccupazionaleAnnoPrecedenteCalcolata", nil = true) String computedCondition,
        @Element(value = "DurataDisoccupazioneCalcolata", nil = true) Integer computedMonths) {
}
