package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** How to reach the person. */
public record Reach(
        @Element("telefono") String phone,
        @Element("cellulare") String mobile,
        @Element("fax") String fax,
        @Element("email") String email) {
}
