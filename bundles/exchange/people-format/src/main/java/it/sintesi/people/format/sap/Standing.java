package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The employment state. Index, event and availability are written by the national node since 2017-12-04: kept, never invented. */
public record Standing(
        @Element("codstatooccupazionale") String state,
        @Element("codstatus") String status,
        @Element("categoria297") String category297,
        @Element("anzianita") String seniority,
        @Element("indiceprofiling") BigDecimal profilingIndex,
        @Element("dataevento") LocalDate eventOn,
        @Element("disponibilita") LocalDate availableFrom) {
}
