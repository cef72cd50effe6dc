package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

import java.time.OffsetDateTime;

/** The worker of an active relation. */
public record ActiveWorker(
        @Element("CodiceFiscaleLavoratore") String fiscalCode,
        @Element("Cognome") String surname,
        @Element("Nome") String name,
        @Element("Genere") String sex,
        @Element("CodiceCittadinanza") String citizenshipCode,
        @Element("Cittadinanza") String citizenship,
        @Element("DataNascita") OffsetDateTime birthDate,
        @Element("CodiceComuneNascita") String birthPlaceCode,
        @Element("ComuneNascita") String birthPlace) {
}
