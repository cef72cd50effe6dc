package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** Register, driving licence, special licence. */
public record Licence(
        @Element("codalbo") String register,
        @Element("codpatenteguida") String driving,
        @Element("codpatentino") String special) {
}
