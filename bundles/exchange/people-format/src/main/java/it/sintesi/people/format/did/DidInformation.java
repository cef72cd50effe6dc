package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

import java.time.OffsetDateTime;

/** The event of a declaration: whose, which, when, and the office that promotes it (11 characters). */
public record DidInformation(
        @Element("CodiceFiscale") String person,
        @Element("TipoEvento") DidEvent event,
        @Element("DataEvento") OffsetDateTime eventAt,
        @Element("DataDID") OffsetDateTime declaredAt,
        @Element("CodiceEntePromotore") String promoter) {
}
