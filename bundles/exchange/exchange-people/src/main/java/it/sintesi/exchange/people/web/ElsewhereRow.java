package it.sintesi.exchange.people.web;

import it.sintesi.people.format.career.CareerRow;

/** A line of a career in other provinces, as it is shown. */
public record ElsewhereRow(String form, String day, String employer, String employerName, String contract, String from, String to) {

    static ElsewhereRow of(CareerRow row) {
        return new ElsewhereRow(row.kind().name(), row.date("SYS_DATARIFERIMENTO").map(Object::toString).orElse("–"),
                row.value("DatoreLavoro_CodiceFiscale").or(() -> row.value("AgenziaSomministrazione_CodiceFiscale")).orElse("–"),
                row.value("DatoreLavoro_Denominazione").or(() -> row.value("AgenziaSomministrazione_Denominazione")).orElse("–"),
                row.value("Rapporto_TipologiaContrattuale").or(() -> row.value("RapportoAgenziaSomm_TipologiaContrattuale")).orElse("–"),
                row.date("Rapporto_DataInizio").or(() -> row.date("RapportoAgenziaSomm_DataInizio")).map(Object::toString).orElse("–"),
                row.date("Rapporto_Cessazione_Data").or(() -> row.date("Rapporto_Proroga_DataFine")).or(() -> row.date("Rapporto_DataFine")).map(Object::toString).orElse("–"));
    }
}
