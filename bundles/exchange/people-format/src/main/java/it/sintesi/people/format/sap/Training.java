package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** A vocational course; its length counts in O hours, G days, M months, A years. */
public record Training(
        @Element("titolocorso") String title,
        @Element("ente") String body,
        @Element("codregione") String region,
        @Element("durata") Integer length,
        @Element("codtipologiadurata") String unit,
        @Element("certificazioniattestati") String certificate,
        @Element("stage") String internship,
        @Element("denominazioneaziendastage") String internshipAt) {
}
