package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

import java.time.OffsetDateTime;

/** GetRapportoLavoroAttivo_Input: relations of a worker that are active between two moments. */
public record ActiveRequest(
        @Element("CodiceFiscaleLavoratore") String worker,
        @Element("DataRiferimentoDal") OffsetDateTime from,
        @Element("DataRiferimentoAl") OffsetDateTime to) {
}
