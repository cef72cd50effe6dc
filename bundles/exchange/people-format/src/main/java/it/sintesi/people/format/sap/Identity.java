package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** Who the person is. */
public record Identity(
        @Element("codicefiscale") String fiscalCode,
        @Element("cognome") String surname,
        @Element("nome") String name,
        @Element("sesso") String sex,
        @Element("datanascita") LocalDate birthDate,
        @Element("codcomune") String birthPlace,
        @Element("codcittadinanza") String citizenship) {
}
