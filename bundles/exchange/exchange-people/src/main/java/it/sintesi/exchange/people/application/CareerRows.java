package it.sintesi.exchange.people.application;

import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.people.format.career.CareerRow;
import it.sintesi.people.format.career.RowKind;
import it.sintesi.registry.api.Person;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Composes the row of a career from one communication: our line and relation first, then what the message itself tells. */
final class CareerRows {

    private static final String NOT_TOLD = "-";

    private CareerRows() {
    }

    static CareerRow of(int order, CommunicationDetail detail, Person person, Relation relation) {
        CommunicationRow row = detail.row();
        // A transfer moves many workers and its line names none of them.
        String worker = row.worker() == null && person != null ? person.fiscalCode() : row.worker();
        RowKind kind = RowKind.valueOf(row.form().name());
        Map<String, String> values = new HashMap<>();
        values.put("Lavoratore_CodiceFiscale", worker);
        common(values, row, person, relation);
        Form form = FormReader.read(detail.message()).form();
        if (form != null && form.sending().hasPreviousCode()) {
            values.put("Invio_CodiceComunicazionePrecedente", form.sending().previousCode());
        }
        if (form != null) {
            CareerForms.fill(values, form, worker);
        }
        Set<String> fields = kind.fields().stream().map(RowKind.Field::name).collect(Collectors.toSet());
        values.keySet().retainAll(fields);
        values.values().removeIf(value -> value == null);
        kind.fields().stream().filter(field -> !field.nillable()).forEach(field -> values.putIfAbsent(field.name(), NOT_TOLD));
        return new CareerRow(kind, order, values);
    }

    private static void common(Map<String, String> values, CommunicationRow row, Person person, Relation relation) {
        values.put("DatoreLavoro_CodiceFiscale", row.employer());
        values.put("DatoreLavoro_Denominazione", row.employerName());
        values.put("AgenziaSomministrazione_CodiceFiscale", row.employer());
        values.put("AgenziaSomministrazione_Denominazione", row.employerName());
        values.put("Invio_CodiceComunicazione", row.code());
        values.put("SYS_DATARICEZIONE", LocalDateTime.ofInstant(row.certifiedAt(), CertifiedClock.ZONE).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        values.put("SYS_DATARIFERIMENTO", row.eventDate().atStartOfDay().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        values.put("SYS_TIPOMODULO", row.form().name());
        if (person != null) {
            values.put("Lavoratore_Cognome", person.surname());
            values.put("Lavoratore_Nome", person.name());
            values.put("Lavoratore_Sesso", person.sex());
            values.put("Lavoratore_Cittadinanza", person.citizenship());
            values.put("Lavoratore_Nascita_ComuneNazione", person.birthPlace());
            values.put("Lavoratore_Nascita_Data", CareerForms.text(person.birthDate()));
        }
        if (relation != null) {
            values.put("Rapporto_DataInizio", CareerForms.text(relation.start()));
            values.put("RapportoAgenziaSomm_DataInizio", CareerForms.text(relation.start()));
            values.put("RapportoAgenziaSomm_DataFine", CareerForms.text(relation.expectedEnd()));
            values.put("RapportoAgenziaSomm_TipologiaContrattuale", relation.contract());
            values.put("Rapporto_TipologiaContrattuale", relation.contract());
            values.put("Rapporto_CCNL", relation.collectiveAgreement());
        }
    }
}
