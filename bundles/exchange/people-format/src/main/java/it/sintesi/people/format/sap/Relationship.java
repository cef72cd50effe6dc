package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** Kind of the relationship; flags are SI or NO. */
public record Relationship(
        @Element("tipocontratto") String contract,
        @Element("categoriainquadramento") String category,
        @Element("assunzioneLegge68") String law68,
        @Element("lavInMobilita") String mobility,
        @Element("lavoroStagionale") String seasonal,
        @Element("lavoroInAgricoltura") String agriculture) {
}
