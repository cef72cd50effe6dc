package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** A foreign language: read, written, spoken. */
public record Language(
        @Element("codlingua") String code,
        @Element("codlivelloletto") String read,
        @Element("codlivelloscritto") String written,
        @Element("codlivelloparlato") String spoken) {
}
