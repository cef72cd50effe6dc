package it.sintesi.exchange.people.application;

import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** What the message of each form tells for a row of a career; values by the names of the sheet (ricerca-co.md), null where the message does not tell them. */
final class CareerForms {

    private CareerForms() {
    }

    /** @param worker whose row it is: a transfer moves many */
    static void fill(Map<String, String> values, Form form, String worker) {
        if (form instanceof UniLav unilav) {
            uniLav(values, unilav);
        } else if (form instanceof UniSomm unisomm) {
            AgencyForms.fill(values, unisomm);
        } else if (form instanceof VarDatori change) {
            change(values, change, worker);
        } else if (form instanceof UniUrg urgency) {
            values.put("Rapporto_DataInizio", text(urgency.start()));
        }
    }

    private static void uniLav(Map<String, String> values, UniLav unilav) {
        employer(values, unilav.employer(), unilav.employer().workSeat());
        values.put("Invio_ForzaMaggiore", flag(unilav.forceMajeure()));
        values.put("LavoratoreCoobbligato_CodiceFiscale", unilav.secondWorker() == null ? null : unilav.secondWorker().fiscalCode());
        contract(values, unilav.contract());
        if (unilav.event() instanceof Extension extension) {
            values.put("Rapporto_Proroga_DataFine", text(extension.newEnd()));
        } else if (unilav.event() instanceof Transformation change) {
            values.put("Rapporto_Trasformazione_CodiceTrasformazione", change.code());
            values.put("Rapporto_Trasformazione_Data", text(change.date()));
            if (change.secondment() != null && change.secondment().receiver() != null) {
                values.put("DatoreLavoroDistaccatario_CodiceFiscale", change.secondment().receiver().fiscalCode());
            }
        } else if (unilav.event() instanceof Termination end) {
            values.put("Rapporto_Cessazione_CodiceCausa", end.cause());
            values.put("Rapporto_Cessazione_Data", text(end.date()));
        }
    }

    private static void employer(Map<String, String> values, Employer employer, Seat works) {
        values.put("DatoreLavoro_Settore", employer.sector());
        values.put("DatoreLavoro_PA", flag(employer.publicBody()));
        seat(values, "DatoreLavoro", works);
    }

    static void seat(Map<String, String> values, String whose, Seat works) {
        if (works != null) {
            values.put(whose + "_SedeLavoro_CAP", works.postcode());
            values.put(whose + "_SedeLavoro_ComuneNazione", works.municipality());
            values.put(whose + "_SedeLavoro_Indirizzo", works.street());
        }
    }

    private static void contract(Map<String, String> values, Contract contract) {
        if (contract == null) {
            return;
        }
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

    private static void change(Map<String, String> values, VarDatori form, String worker) {
        if (form.change() instanceof Transfer transfer) {
            values.put("TrasferimentoAzienda_CodiceTrasferimento", transfer.code());
            values.put("TrasferimentoAzienda_DataInizio", text(transfer.date()));
            if (transfer.previous() != null) {
                values.put("DatoreLavoroPrecedente_CodiceFiscale", transfer.previous().fiscalCode());
                values.put("DatoreLavoroPrecedente_Denominazione", transfer.previous().name());
                values.put("DatoreLavoroPrecedente_Settore", transfer.previous().sector());
            }
            transfer.sites().stream().filter(site -> site.workers().stream().anyMatch(moved -> Objects.equals(worker, moved.fiscalCode()))).findFirst().ifPresent(site -> {
                employer(values, form.employer(), site.seat());
                contract(values, site.workers().stream().filter(moved -> Objects.equals(worker, moved.fiscalCode())).map(MovedWorker::contract).findFirst().orElse(null));
            });
        }
    }

    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String flag(Boolean value) {
        return value == null ? null : value ? "SI" : "NO";
    }
}
