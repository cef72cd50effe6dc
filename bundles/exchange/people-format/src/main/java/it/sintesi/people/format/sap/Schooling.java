package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** Duty of training. */
public record Schooling(
        @Element("obbligoformativo") String duty) {
}
