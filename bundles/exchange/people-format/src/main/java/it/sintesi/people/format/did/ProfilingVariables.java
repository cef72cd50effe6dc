package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

/** What the national service reckons the profile from; an absent value travels as nil. The code tables of the coded variables are not public: they are kept as configured. */
public record ProfilingVariables(
        @Element(value = "Eta", nil = true) Integer age,
        @Element(value = "Genere", nil = true) String sex,
        @Element(value = "Cittadinanza", nil = true) String citizenship,
        @Element(value = "DurataPresenzaInItalia", nil = true) String yearsInItaly,
        @Element(value = "TitoloDiStudio", nil = true) String education,
        @Element(value = "ProvinciaDiResidenza", nil = true) String province,
        @Element(value = "HaMaiAvutoUnLavoro", nil = true) Boolean everWorked,
        @Element(value = "CondizioneOccupazionaleUnAnnoPrima", nil = true) String conditionOneYearBefore,
        @Element(value = "DaQuantiMesiConclusoUltimoRappLavoro", nil = true) Integer monthsSinceLastJob,
        @Element(value = "PosizioneProfessioneUltimaOccupazione", nil = true) String lastPosition,
        @Element(value = "DaQuantiMesiStaCercandoLavoro", nil = true) Integer monthsSearching,
        @Element(value = "AttualmenteIscrittoScuolaUniversitaOCorsoFormazione", nil = true) String enrolled,
        @Element(value = "NumeroComponentiFamiglia", nil = true) Integer household,
        @Element(value = "PresenzaFigliACarico", nil = true) Boolean children,
        @Element(value = "PresenzaFigliACaricoMeno18Anni", nil = true) Boolean minorChildren,
        @Element(value = "CondizioneOccupazionaleAnnoPrecedenteCalcolata", nil = true) String computedCondition,
        @Element(value = "DurataDisoccupazioneCalcolata", nil = true) Integer computedMonths) {
}
