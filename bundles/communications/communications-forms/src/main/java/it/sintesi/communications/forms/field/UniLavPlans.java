package it.sintesi.communications.forms.field;

import static it.sintesi.communications.forms.field.Input.CODE;
import static it.sintesi.communications.forms.field.Input.DATE;
import static it.sintesi.communications.forms.field.Input.FLAG;
import static it.sintesi.communications.forms.field.Input.LOOKUP;
import static it.sintesi.communications.forms.field.Input.NUMBER;
import static it.sintesi.communications.forms.field.Input.SELECT;
import static it.sintesi.communications.forms.field.Input.TEXT;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** UniLav: hiring, extension, transformation, end. */
final class UniLavPlans {

    private static final String WORKER = "Lavoratore";
    private static final String KIND = "UniLav.TipoComunicazione";
    private static final String PREVIOUS = "UniLav.codiceComunicazionePrecedente";
    private static final String CHANGE = "Trasformazione.codiceTrasformazione";
    private static final String RECEIVER = "Trasformazione.DatoreDistaccatario";
    private static final Set<String> CHOSEN_KINDS = Set.of("01", "05", "08", "09");

    private UniLavPlans() {
    }

    static FormPlan of(FormEvent event, boolean carried) {
        return switch (event) {
            case EXTENSION -> plan("Proroga.Contratto", FormStep.of("evento", extension()), "Proroga.Contratto.dataFine", carried);
            case TRANSFORMATION -> plan("Trasformazione.Contratto", FormStep.of("evento", transformation(), previousPlace(), secondment(),
                    Parts.seat("receiverSeat", RECEIVER + ".SedeLavoro").when(UniLavPlans::seconded)), "Trasformazione.dataTrasformazione", carried);
            case END -> plan("Cessazione.Contratto", FormStep.of("evento", end()), "Cessazione.dataCessazione", carried);
            default -> plan("InizioRapporto", null, "InizioRapporto.dataInizio", carried);
        };
    }

    private static FormPlan plan(String contractPath, FormStep event, String date, boolean carried) {
        boolean starting = event == null;
        boolean changing = contractPath.startsWith("Trasformazione");
        ContractParts contract = new ContractParts(contractPath, state -> starting || changing && state.is(CHANGE, "FF", "DP"));
        List<FormStep> steps = new ArrayList<>();
        if (!starting) {
            steps.add(event);
        }
        steps.add(FormStep.of("datore", Parts.company("DatoreLavoro", true), Parts.seat("legalSeat", "DatoreLavoro.SedeLegale"), place(starting),
                Parts.sender("UniLav")).carried(carried));
        steps.add((starting ? FormStep.of("lavoratore", Parts.person(WORKER), Parts.domicile(WORKER), Parts.permit(WORKER), Parts.modelQ(WORKER),
                Parts.representative(WORKER)) : FormStep.of("lavoratore", Parts.person(WORKER), Parts.domicile(WORKER), Parts.permit(WORKER))).carried(carried));
        // A transformation changes the contract: its pages are asked, filled in as they were.
        steps.add((starting ? FormStep.of("rapporto", purpose(), contract.relation(), traineeship(contract), contract.particulars(), contract.placement(true), urgency())
                : FormStep.of("rapporto", contract.relation(), traineeship(contract), contract.particulars(), contract.placement(true))).carried(carried && !changing));
        steps.add(FormStep.of("condizioni", contract.terms(), contract.insurance("PatINAIL")).carried(carried && !changing));
        List<Constant> constants = new ArrayList<>(contract.constants());
        constants.add(Parts.permitExpiry(WORKER));
        // What nobody is asked about says by itself why it is sent, and about what.
        constants.add(new Constant(KIND, state -> state.filled(KIND) && !CHOSEN_KINDS.contains(state.get(KIND)) ? state.get(KIND) : null));
        constants.add(new Constant(PREVIOUS, state -> state.filled(KIND) && !CHOSEN_KINDS.contains(state.get(KIND)) && state.filled(PREVIOUS) ? state.get(PREVIOUS) : null));
        constants.add(new Constant("UniLav.assunzioneForzaMaggiore", state -> starting && state.is("UniLav.assunzioneForzaMaggiore", "SI") ? "SI" : "NO"));
        if (starting) {
            constants.add(Parts.modelQ(WORKER, "SussistenzaSistemazioneAlloggiativa"));
            constants.add(Parts.modelQ(WORKER, "ImpegnoDatorePagamentoRimpatrio"));
        }
        return new FormPlan(FormKind.UNILAV, steps, constants, List.of(date, contractPath + ".dataInizio"));
    }

    private static FieldGroup place(boolean starting) {
        FieldGroup seat = Parts.seat("workSeat", "DatoreLavoro.SedeLavoro");
        if (!starting) {
            return seat;
        }
        List<FormField> fields = new ArrayList<>(List.of(FormField.of(Parts.SEAT, SELECT, "=seats").when(state -> state.filled("_seats"))));
        fields.addAll(seat.fields());
        return new FieldGroup(seat.id(), fields, seat.when());
    }

    /** Why it is sent; corrections and completions of an urgency say so by themselves. */
    private static FieldGroup purpose() {
        return FieldGroup.of("purpose", FormField.of(KIND, SELECT, CodeList.COMMUNICATION_KINDS).must().only((state, entry) -> CHOSEN_KINDS.contains(entry.code())),
                FormField.of(PREVIOUS, CODE).must().when(state -> state.is(KIND, "09")))
                .when(state -> CHOSEN_KINDS.contains(state.get(KIND)) || !state.filled(KIND));
    }

    private static FieldGroup urgency() {
        return FieldGroup.of("forceMajeure", FormField.of("UniLav.assunzioneForzaMaggiore", FLAG).must(),
                FormField.of("UniLav.descrizioneForzaMaggiore", TEXT).must().when(state -> state.is("UniLav.assunzioneForzaMaggiore", "SI")));
    }

    private static FieldGroup traineeship(ContractParts contract) {
        String path = "Tirocinio";
        return FieldGroup.of("traineeship", FormField.of(path + ".TipologieTirocinio", SELECT, CodeList.TRAINEESHIP_KINDS).must(),
                FormField.of(path + ".CategoriaTirocinante", SELECT, CodeList.TRAINEE_CATEGORIES).must().only((state, entry) -> !state.filled(path + ".TipologieTirocinio")
                        || List.of(entry.attribute("tipologie").split(" ")).contains(state.get(path + ".TipologieTirocinio"))),
                FormField.of(path + ".tipologiaEntePromotore", NUMBER).must(), FormField.of(path + ".CFSoggettoPromotore", CODE).must(),
                FormField.of(path + ".Denominazione", TEXT).label("f.promoterName").must()).when(state -> state.is(contract.kind(), "C.01.00"));
    }

    private static FieldGroup extension() {
        return FieldGroup.of("extension", FormField.of("Proroga.dataFineProroga", DATE).must());
    }

    private static FieldGroup end() {
        return FieldGroup.of("end", FormField.of("Cessazione.dataCessazione", DATE).must(),
                FormField.of("Cessazione.codiceCausa", SELECT, CodeList.TERMINATION_CAUSES).must().only(UniLavPlans::cause));
    }

    /** Causes of apprentices and of public bodies only for them. */
    private static boolean cause(FormState state, CodeEntry entry) {
        boolean apprentice = "APPRENDISTATO".equals(state.column("Cessazione.Contratto.TipologiaContrattuale", CodeList.CONTRACTS, "categoria"));
        return "SI".equals(entry.attribute("ammessa")) && switch (entry.attribute("condizione")) {
            case "APPRENDISTATO" -> apprentice;
            case "ENTE_PUBBLICO" -> state.is("DatoreLavoro.PubblicaAmministrazione", "SI");
            default -> true;
        };
    }

    private static FieldGroup transformation() {
        return FieldGroup.of("transformation", FormField.of(CHANGE, SELECT, CodeList.TRANSFORMATIONS).must().only(UniLavPlans::possible),
                FormField.of("Trasformazione.dataTrasformazione", DATE).must());
    }

    private static boolean possible(FormState state, CodeEntry entry) {
        return state.is("DatoreLavoro.PubblicaAmministrazione", "SI") || !Set.of("PV", "FI").contains(entry.code());
    }

    private static FieldGroup previousPlace() {
        String path = "Trasformazione.SedeLavoroPrecedente";
        return FieldGroup.of("previousPlace", FormField.of(path + ".Comune", LOOKUP, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).must(),
                FormField.of(path + ".Indirizzo", TEXT).must()).when(state -> state.is(CHANGE, "TL"));
    }

    private static FieldGroup secondment() {
        return FieldGroup.of("secondment", FormField.of("Trasformazione.dataFineDistacco", DATE).must(),
                FormField.of("Trasformazione.distaccoParziale", FLAG).must(), FormField.of("Trasformazione.distaccoAziendaEstera", FLAG).must(),
                FormField.of(RECEIVER + ".denominazione", TEXT).label("f.receiverName").must(),
                FormField.of(RECEIVER + ".codiceFiscale", CODE).label("f.receiverCode").when(state -> !abroad(state)),
                FormField.of(RECEIVER + ".Settore", LOOKUP, CodeList.SECTORS_2007, CodeList.SECTORS_2025),
                FormField.of(RECEIVER + ".PatINAIL", NUMBER).when(state -> !abroad(state))).when(UniLavPlans::seconded);
    }

    private static boolean seconded(FormState state) {
        return state.is(CHANGE, "DL");
    }

    private static boolean abroad(FormState state) {
        return state.is("Trasformazione.distaccoAziendaEstera", "SI");
    }
}
