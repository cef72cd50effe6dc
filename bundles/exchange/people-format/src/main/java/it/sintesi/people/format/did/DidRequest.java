package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

/** GestisciDID_Input: an event of a declaration on its way to the national node. */
public record DidRequest(
        @Element(value = "VariabiliDiProfiling", nil = true) ProfilingVariables variables,
        @Element("InformazioniDID") DidInformation information,
        @Element(value = "GUIDOperatore", nil = true) String operatorGuid,
        @Element(value = "CodiceFiscaleOperatore", nil = true) String operatorCode,
        @Element("Applicazione") DidApplication application) {
}
