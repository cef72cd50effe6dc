package it.sintesi.communications.forms.field;

import static it.sintesi.communications.forms.field.Input.CODE;
import static it.sintesi.communications.forms.field.Input.DATE;
import static it.sintesi.communications.forms.field.Input.LOOKUP;
import static it.sintesi.communications.forms.field.Input.SELECT;
import static it.sintesi.communications.forms.field.Input.TEXT;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.codelist.CodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** VarDatori: a transfer of workers, place by place, or a new name. The pages of places and workers are as many as they are. */
final class VarDatoriPlans {

    /** Ours: what changes. */
    static final String CHANGE = "_change";
    static final String TRANSFER = "TRANSFER";
    private static final String MOVE = "TrasferimentoAzienda";
    private static final String RENAMING = "VariazioneRagioneSociale";

    private VarDatoriPlans() {
    }

    static FormPlan of(Map<String, String> values) {
        List<FormStep> steps = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        steps.add(FormStep.of("variazione", FieldGroup.of("change", FormField.of(CHANGE, SELECT, "=TRANSFER", "=RENAMING").must()), transfer(), renaming()));
        steps.add(FormStep.of("datore", Parts.company("DatoreAttuale", true), Parts.seat("legalSeat", "DatoreAttuale.Sede"), Parts.sender("VarDatori")));
        if (TRANSFER.equals(values.getOrDefault(CHANGE, TRANSFER))) {
            steps.add(FormStep.of("precedente", previous(), Parts.seat("previousSeat", MOVE + ".DatorePrecedente.Sede")));
            for (int place = 1; place <= Repeats.places(values); place++) {
                String path = Repeats.place(place);
                steps.add(FormStep.of("sede-" + place, Parts.seat("movedSeat", path)));
                for (int worker = 1; worker <= Repeats.workers(values, place); worker++) {
                    ContractParts contract = new ContractParts(Repeats.worker(place, worker) + ".Contratto", state -> true);
                    steps.add(worker(place, worker, contract));
                    constants.addAll(contract.constants());
                }
            }
        }
        return new FormPlan(FormKind.VARDATORI, steps, constants, List.of(MOVE + ".dataInizio", RENAMING + ".dataVariazione"));
    }

    private static FormStep worker(int place, int worker, ContractParts contract) {
        String person = Repeats.worker(place, worker) + ".DatiLavoratore";
        FieldGroup who = FieldGroup.of("person", FormField.of(person + ".Codice-fiscale", CODE).must(), FormField.of(person + ".Cognome", TEXT).must(),
                FormField.of(person + ".Nome", TEXT).must(),
                FormField.of(person + ".ComuneDomicilio", LOOKUP, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).must());
        return FormStep.of("spostato-" + place + "-" + worker, who, contract.relation(), contract.particulars(), contract.placement(false), contract.terms(),
                contract.insurance("patINAIL"));
    }

    private static FieldGroup transfer() {
        String code = MOVE + ".codiceTrasferimento";
        return FieldGroup.of("transfer", FormField.of(code, SELECT, CodeList.TRANSFERS).must(),
                FormField.of(MOVE + ".dataInizio", DATE).label("f.transferDate").must(),
                FormField.of(MOVE + ".dataFineAffittoRamo", DATE).must()
                        .when(state -> "OBBLIGATORIA".equals(state.column(code, CodeList.TRANSFERS, "data_fine")))).when(state -> state.is(CHANGE, TRANSFER));
    }

    private static FieldGroup renaming() {
        return FieldGroup.of("renaming", FormField.of(RENAMING + ".denominazionePrecedente", TEXT).must(), FormField.of(RENAMING + ".dataVariazione", DATE).must())
                .when(state -> state.is(CHANGE, "RENAMING"));
    }

    private static FieldGroup previous() {
        String path = MOVE + ".DatorePrecedente";
        return FieldGroup.of("previous", FormField.of(path + ".codiceFiscale", CODE).label("f.previousCode").must(),
                FormField.of(path + ".denominazione", TEXT).label("f.previousName").must(),
                FormField.of(path + ".Settore", LOOKUP, CodeList.SECTORS_2007, CodeList.SECTORS_2025).must());
    }
}
