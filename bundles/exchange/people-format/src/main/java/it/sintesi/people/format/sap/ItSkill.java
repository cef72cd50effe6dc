package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** A computer skill. */
public record ItSkill(
        @Element("codconoscenzainformatica") String code,
        @Element("codgrado") String level,
        @Element("specificheinformatica") String detail) {
}
