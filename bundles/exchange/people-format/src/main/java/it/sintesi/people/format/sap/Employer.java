package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** An employer or a user company. */
public record Employer(
        @Element("codicefiscale") String fiscalCode,
        @Element("datorelavoro") String name,
        @Element("indirizzoazienda") String street,
        @Element("codateco") String sector) {
}
