package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** Permit of stay of a foreign person; 1900-01-01 waits for renewal, 2099-12-31 is permanent. */
public record Permit(
        @Element("codtipodocumento") String document,
        @Element("numero") String number,
        @Element("motivo") String reason,
        @Element("validoal") LocalDate validTo,
        @Element("dataultimomantiscr") LocalDate keptOn) {
}
