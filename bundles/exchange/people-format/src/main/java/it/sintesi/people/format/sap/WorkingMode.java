package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** Mode of work. */
public record WorkingMode(
        @Element("codmodalitalavoro") String code) {
}
