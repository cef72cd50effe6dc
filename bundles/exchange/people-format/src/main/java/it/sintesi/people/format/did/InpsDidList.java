package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** ListaDID: one sending of INPS. */
public record InpsDidList(
        @Element("IdComunicazione") String id,
        @Element("DataInvio") LocalDate sentOn,
        @Element("DID") InpsDid did) {
}
