package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.util.List;

/** The administrative block. */
public record Administrative(
        @Element("statoinanagrafe") Standing standing,
        @Element("periodidisoccupazione") Unemployment unemployment,
        @Element(value = "listespeciali", list = "listespeciali_lst") List<SpecialList> lists,
        @Element("assolvimentoistruzione") Schooling schooling,
        @Element("altrenotizie") OtherFacts other) {

    public Administrative {
        lists = List.copyOf(lists);
    }
}
