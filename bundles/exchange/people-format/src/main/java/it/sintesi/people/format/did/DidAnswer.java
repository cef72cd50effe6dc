package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

/** GestisciDID_Output: the outcome, with the profile when one was reckoned. */
public record DidAnswer(
        @Element("Profiling") ProfilingAnswer profiling,
        @Element("InformazioniDID") DidInformation information,
        @Element("Esito") String outcome) {
}
