package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** COPerLavoratore: the communications of a worker between two days, both included. */
public record CareerRequest(
        @Element("CodiceFiscale") String worker,
        @Element("DataInizio") LocalDate from,
        @Element("DataFine") LocalDate to) {
}
