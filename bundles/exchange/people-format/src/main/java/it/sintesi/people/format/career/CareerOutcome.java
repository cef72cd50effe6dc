package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

/** Outcome of a search; codes and texts are free, a person without communications has an outcome and no rows. */
public record CareerOutcome(
        @Element("Codice") String code,
        @Element("Messaggio") String message) {
}
