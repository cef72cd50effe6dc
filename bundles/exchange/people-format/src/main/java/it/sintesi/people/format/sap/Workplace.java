package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** Where the work is done. */
public record Workplace(
        @Element("indirizzo") String street,
        @Element("codcomune") String municipality) {
}
