package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

/** The personal block; a first sending must carry it. */
public record Personal(
        @Element("datipersonali") Identity identity,
        @Element("datistranieri") Permit permit,
        @Element("residenza") Place residence,
        @Element("domicilio") Place domicile,
        @Element("recapiti") Reach reach) {
}
