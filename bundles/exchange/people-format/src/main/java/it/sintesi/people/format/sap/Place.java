package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** An address: municipality (Belfiore code), postcode, street, locality. */
public record Place(
        @Element("codcomune") String municipality,
        @Element("cap") String postcode,
        @Element("indirizzo") String street,
        @Element("localita") String locality) {
}
