package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** A special list the person is on. */
public record SpecialList(
        @Element("tipolista") String kind,
        @Element("dataiscrizione") LocalDate from,
        @Element("datafineiscrizione") LocalDate to,
        @Element("datamaxdeferimento") LocalDate deferredTo,
        @Element("codprovincia") String province) {
}
