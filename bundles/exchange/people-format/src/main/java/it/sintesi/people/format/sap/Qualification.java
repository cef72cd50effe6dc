package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** A school degree, taken, left or under way. */
public record Qualification(
        @Element("codlivelloistruzione") String level,
        @Element("corsostudio") String course,
        @Element("descrizionecorsostudio") String description,
        @Element("codcomunefrequenza") String municipality,
        @Element("riconosciutoin") String recognised,
        @Element("votazione") String mark,
        @Element("annotermine") String obtainedIn,
        @Element("annofrequentato") String lastAttended,
        @Element("annofrequenza") String attending) {
}
