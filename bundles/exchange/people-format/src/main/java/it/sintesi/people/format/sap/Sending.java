package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** Who holds the record, and why it is sent. */
public record Sending(
        @Element("dataultimoagg") LocalDate updatedOn,
        @Element("identificativosap") String id,
        @Element("codiceentetit") String holder,
        @Element("tipovariazione") String variation,
        @Element("datadinascita") LocalDate birthDate) {
}
