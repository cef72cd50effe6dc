package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

/** The employer of an active relation. */
public record ActiveEmployer(
        @Element("CodiceFiscaleDatore") String fiscalCode,
        @Element("Denominazione") String name,
        @Element("IndirizzoSedeLegale") String seatStreet,
        @Element(value = "CodiceComuneSedeLegale", nil = true) String seatCode,
        @Element(value = "ComuneSedeLegale", nil = true) String seat,
        @Element(value = "CAPSedeLegale", nil = true) String seatPostcode,
        @Element("IndirizzoSedeLavoro") String workStreet,
        @Element(value = "CodiceComuneSedeLavoro", nil = true) String workCode,
        @Element(value = "ComuneSedeLavoro", nil = true) String work,
        @Element(value = "CAPSedeLavoro", nil = true) String workPostcode) {
}
