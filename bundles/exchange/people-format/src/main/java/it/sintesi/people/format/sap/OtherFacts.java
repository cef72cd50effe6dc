package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** Protected category and ISEE index (9.99). */
public record OtherFacts(
        @Element("categorieprotette") String protectedCategory,
        @Element("indiceisee") String isee) {
}
