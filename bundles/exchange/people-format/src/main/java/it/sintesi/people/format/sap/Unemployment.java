package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** Entry into unemployment: D by declaration, F by the end of work. */
public record Unemployment(
        @Element("dataingresso") LocalDate entry,
        @Element("tipoingresso") String kind) {
}
