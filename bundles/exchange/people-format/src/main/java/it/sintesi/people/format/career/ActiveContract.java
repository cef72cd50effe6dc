package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

import java.time.OffsetDateTime;

/** The relation itself; the German wording is for Bolzano. */
public record ActiveContract(
        @Element("DataInizio") OffsetDateTime from,
        @Element(value = "DataFine", nil = true) OffsetDateTime to,
        @Element("CodiceTipologiaContrattuale") String contractCode,
        @Element("TipologiaContrattuale") String contract,
        @Element(value = "TipologiaContrattualeTedesco", nil = true) String contractInGerman) {
}
