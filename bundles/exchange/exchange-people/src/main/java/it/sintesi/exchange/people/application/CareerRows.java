package it.sintesi.exchange.people.application;

import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.people.format.career.CareerRow;
import it.sintesi.people.format.career.RowKind;
import it.sintesi.registry.api.Person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Composes the row of a career from one communication: the message itself for UniLav, our line and relation for the other forms. */
final class CareerRows {

    private static final String NOT_TOLD = "-";

    private CareerRows() {
    }

    static CareerRow of(int order, CommunicationDetail detail, Person person, Relation relation) {
        CommunicationRow row = detail.row();
        RowKind kind = RowKind.valueOf(row.form().name());
        Map<String, String> values = new HashMap<>();
        common(values, row, person, relation);
        Form form = FormReader.read(detail.message()).form();
        if (form != null && form.sending().hasPreviousCode()) {
            values.put("Invio_CodiceComunicazionePrecedente", form.sending().previousCode());
        }
        if (form instanceof UniLav unilav) {
            uniLav(values, unilav);
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
        values.put("Lavoratore_CodiceFiscale", row.worker());
        values.put("SYS_DATARICEZIONE", LocalDateTime.ofInstant(row.certifiedAt(), CertifiedClock.ZONE).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        values.put("SYS_DATARIFERIMENTO", row.eventDate().atStartOfDay().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        values.put("SYS_TIPOMODULO", row.form().name());
        if (person != null) {
            values.put("Lavoratore_Cognome", person.surname());
            values.put("Lavoratore_Nome", person.name());
            values.put("Lavoratore_Sesso", person.sex());
            values.put("Lavoratore_Cittadinanza", person.citizenship());
            values.put("Lavoratore_Nascita_ComuneNazione", person.birthPlace());
            values.put("Lavoratore_Nascita_Data", text(person.birthDate()));
        }
        if (relation != null) {
            values.put("Rapporto_DataInizio", text(relation.start()));
            values.put("RapportoAgenziaSomm_DataInizio", text(relation.start()));
            values.put("RapportoAgenziaSomm_DataFine", text(relation.expectedEnd()));
            values.put("RapportoAgenziaSomm_CessazioneData", text(relation.end()));
            values.put("RapportoAgenziaSomm_TipologiaContrattuale", relation.contract());
            values.put("Rapporto_TipologiaContrattuale", relation.contract());
            values.put("Rapporto_CCNL", relation.collectiveAgreement());
        }
    }

    private static void uniLav(Map<String, String> values, UniLav unilav) {
        Employer employer = unilav.employer();
        values.put("DatoreLavoro_Settore", employer.sector());
        values.put("DatoreLavoro_PA", flag(employer.publicBody()));
        if (employer.workSeat() != null) {
            values.put("DatoreLavoro_SedeLavoro_CAP", employer.workSeat().postcode());
            values.put("DatoreLavoro_SedeLavoro_ComuneNazione", employer.workSeat().municipality());
            values.put("DatoreLavoro_SedeLavoro_Indirizzo", employer.workSeat().street());
        }
        values.put("Invio_ForzaMaggiore", flag(unilav.forceMajeure()));
        values.put("LavoratoreCoobbligato_CodiceFiscale", unilav.secondWorker() == null ? null : unilav.secondWorker().fiscalCode());
        Contract contract = unilav.contract();
        if (contract != null) {
            values.put("Rapporto_DataInizio", text(contract.start()));
            values.put("Rapporto_DataFine", text(contract.end()));
            values.put("Rapporto_TipologiaContrattuale", contract.kind());
            values.put("Rapporto_CCNL", contract.agreement());
            values.put("Rapporto_EntePrevidenziale", contract.fund());
            values.put("Rapporto_LavoroAgricoltura", flag(contract.agriculture()));
            values.put("Rapporto_SocioLavoratore", flag(contract.workingPartner()));
            if (contract.workingTime() != null) {
                values.put("Rapporto_TipoOrario", contract.workingTime().code());
                values.put("Rapporto_OreSettimanaliMedie", contract.workingTime().weeklyHours());
            }
        }
        if (unilav.event() instanceof Extension extension) {
            values.put("Rapporto_Proroga_DataFine", text(extension.newEnd()));
        } else if (unilav.event() instanceof Transformation change) {
            values.put("Rapporto_Trasformazione_CodiceTrasformazione", change.code());
            values.put("Rapporto_Trasformazione_Data", text(change.date()));
        } else if (unilav.event() instanceof Termination end) {
            values.put("Rapporto_Cessazione_CodiceCausa", end.cause());
            values.put("Rapporto_Cessazione_Data", text(end.date()));
        }
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String flag(Boolean value) {
        return value == null ? null : value ? "SI" : "NO";
    }
}
