package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** Last event of a policy. */
public record PolicyEvent(
        @Element("evento") String code,
        @Element("data_evento") LocalDate on,
        @Element("descrizione_evento") String description) {
}
