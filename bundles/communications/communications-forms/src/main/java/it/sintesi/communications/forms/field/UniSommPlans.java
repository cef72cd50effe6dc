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

/** UniSomm: agency work, with or without an assignment. */
final class UniSommPlans {

    /** Ours: whether an assignment is told. */
    static final String ASSIGNMENT = "_assignment";
    private static final String AGENCY = "AgenziaSomministrazione";
    private static final String RELATION = AGENCY + ".RapportoAgenziaSomm";
    private static final String USER = "DittaUtilizzatrice";
    private static final String MISSION = USER + ".InizioContratto.Inizio";
    private static final String WORKER = "Lavoratore";
    private static final String VARIATION = "DatiVariazione.codiceVariazione";
    private static final String CHANGE = "DatiVariazione.DatiTrasformazione.codiceTrasformazione";
    private static final Set<String> WITHOUT_ASSIGNMENT = Set.of("2.01", "3.02", "3.04", "4.02");

    private UniSommPlans() {
    }

    static FormPlan of(FormEvent event, boolean carried) {
        List<FormStep> steps = new ArrayList<>();
        switch (event) {
            case EXTENSION -> steps.add(FormStep.of("evento", variation("PROROGA"),
                    FieldGroup.of("extension", FormField.of("DatiVariazione.DatiProroga.dataFineProroga", DATE).must())));
            case TRANSFORMATION -> steps.add(FormStep.of("evento", variation("TRASFORMAZIONE"), FieldGroup.of("transformation",
                    FormField.of(CHANGE, SELECT, CodeList.TRANSFORMATIONS).must().only(UniSommPlans::transformation),
                    FormField.of("DatiVariazione.DatiTrasformazione.dataTrasformazione", DATE).must())));
            case END -> steps.add(FormStep.of("evento", variation("CESSAZIONE"), FieldGroup.of("end",
                    FormField.of("DatiVariazione.DatiCessazione.dataCessazione", DATE).must(),
                    FormField.of("DatiVariazione.DatiCessazione.codiceCausa", SELECT, CodeList.TERMINATION_CAUSES).must().only(UniSommPlans::cause))));
            default -> { }
        }
        boolean changing = event == FormEvent.TRANSFORMATION;
        steps.add(FormStep.of("agenzia", agency(), Parts.seat("agencySeat", AGENCY + ".SedeLavoro"), Parts.seat("legalSeat", AGENCY + ".SedeLegale"),
                Parts.sender("UniSomm")).carried(carried));
        steps.add(FormStep.of("lavoratore", Parts.person(WORKER), Parts.domicile(WORKER), Parts.permit(WORKER)).carried(carried));
        steps.add(FormStep.of("rapporto", relation(event), question(event)).carried(carried && !changing));
        steps.add(FormStep.of("utilizzatrice", user(), when(Parts.seat("userSeat", USER + ".SedeLavoro")), when(Parts.seat("legalSeat", USER + ".SedeLegale")))
                .carried(carried));
        steps.add(FormStep.of("missione", mission(), terms()).carried(carried && !changing));
        return new FormPlan(FormKind.UNISOMM, steps, List.of(Parts.permitExpiry(WORKER)),
                List.of("DatiVariazione.DatiProroga.dataFineProroga", "DatiVariazione.DatiTrasformazione.dataTrasformazione",
                        "DatiVariazione.DatiCessazione.dataCessazione", MISSION + ".dataInizioMissione", RELATION + ".dataInizioSomm"));
    }

    private static FieldGroup variation(String kind) {
        return FieldGroup.of("variation", FormField.of(VARIATION, SELECT, CodeList.AGENCY_VARIATIONS).must()
                .only((state, entry) -> kind.equals(entry.attribute("evento"))));
    }

    private static FieldGroup agency() {
        return FieldGroup.of("agency", FormField.of(AGENCY + ".codiceFiscale", CODE).label("f.companyCode").must().locked(),
                FormField.of(AGENCY + ".denominazione", TEXT).must().fills("organization"), FormField.of(AGENCY + ".agenziaestera", FLAG).must(),
                FormField.of(AGENCY + ".numeroIscrizioneAlbo", TEXT).must());
    }

    private static FieldGroup relation(FormEvent event) {
        String kind = RELATION + ".TipologiaContrattuale";
        return FieldGroup.of("relation", FormField.of(RELATION + ".dataInizioSomm", DATE).must(),
                FormField.of(kind, SELECT, CodeList.CONTRACTS).must().only((state, entry) -> Set.of("A.01.00", "A.02.00").contains(entry.code())
                        || "APPRENDISTATO".equals(entry.attribute("categoria"))),
                FormField.of(RELATION + ".dataFineSomm", DATE).when(state -> "D".equals(state.column(kind, CodeList.CONTRACTS, "forma"))),
                FormField.of(RELATION + ".dataFinePeriodoFormativo", DATE).when(UniSommPlans::apprenticeship),
                FormField.of(RELATION + ".indennitaDisponibilita", NUMBER).when(state -> state.is(kind, "A.01.00")),
                FormField.of(RELATION + ".lavInMobilita", FLAG).must(), FormField.of(RELATION + ".entePrevidenziale", SELECT, CodeList.SOCIAL_SECURITY).must(),
                FormField.of(RELATION + ".codiceEntePrevidenziale", TEXT).when(state -> !state.is(RELATION + ".entePrevidenziale", "29")),
                FormField.of(RELATION + ".numeroAgenziaSomm", NUMBER).must(), FormField.of(RELATION + ".numeroMatricola", NUMBER).must());
    }

    /** A start may be without an assignment; the other events say it by their variation. */
    private static FieldGroup question(FormEvent event) {
        return FieldGroup.of("assignment", FormField.of(ASSIGNMENT, FLAG).must()).when(state -> event == FormEvent.START);
    }

    private static boolean assigned(FormState state) {
        return state.filled(VARIATION) ? !WITHOUT_ASSIGNMENT.contains(state.get(VARIATION)) : state.is(ASSIGNMENT, "SI");
    }

    private static FieldGroup when(FieldGroup group) {
        return group.when(UniSommPlans::assigned);
    }

    private static FieldGroup user() {
        return when(FieldGroup.of("user", FormField.of(USER + ".codiceFiscale", CODE).label("f.userCode"), FormField.of(USER + ".denominazione", TEXT).label("f.userName").must(),
                FormField.of(USER + ".numeroContrattoSomm", CODE).must(), FormField.of(USER + ".dataInizioContrattoSomm", DATE).must(),
                FormField.of(USER + ".dataFineContrattoSomm", DATE), FormField.of(USER + ".Settore", LOOKUP, CodeList.SECTORS_2007, CodeList.SECTORS_2025).must(),
                FormField.of(USER + ".PubblicaAmministrazione", FLAG).must(), FormField.of(USER + ".DittaUtilizzatriceEsteraOperanteInItalia", FLAG)));
    }

    private static FieldGroup mission() {
        String farming = MISSION + ".lavoroInAgricoltura";
        return when(FieldGroup.of("mission", FormField.of(MISSION + ".dataInizioMissione", DATE).must(), FormField.of(MISSION + ".dataFineMissione", DATE),
                FormField.of(MISSION + ".descrizioneAttivita", TEXT).must(), FormField.of(farming, FLAG).must(),
                FormField.of(MISSION + ".ggLavorativePreviste", NUMBER).when(state -> state.is(farming, "SI")),
                FormField.of(MISSION + ".descrizioneAttivitaAgricol", TEXT).when(state -> state.is(farming, "SI")),
                FormField.of(MISSION + ".assunzioneObbligatoria", FLAG).must(), FormField.of(MISSION + ".rischioAsbestosiSilicosi", FLAG).must(),
                FormField.of(MISSION + ".PatINAIL", NUMBER).must(), FormField.of(MISSION + ".voceTariffa_1", CODE)));
    }

    private static FieldGroup terms() {
        return when(FieldGroup.of("terms", FormField.of(MISSION + ".Ccnl", LOOKUP, CodeList.COLLECTIVE_AGREEMENTS).must(),
                FormField.of(MISSION + ".LivelloInquadramento", CODE).must(),
                FormField.of(MISSION + ".TipoOrario.codice", SELECT, CodeList.WORKING_TIMES).must().only((state, entry) -> !"N".equals(entry.code())),
                FormField.of(MISSION + ".TipoOrario.oreSettimanaliMedie", NUMBER).must().when(state -> state.is(MISSION + ".TipoOrario.codice", "P", "V", "M")),
                FormField.of(MISSION + ".QualificaProfessionale", LOOKUP, ContractParts.OCCUPATIONS).must(),
                FormField.of(MISSION + ".RetribuzioneCompenso", NUMBER).must()));
    }

    /** A change of seat is TL and nothing else. */
    private static boolean transformation(FormState state, CodeEntry entry) {
        boolean seat = state.is(VARIATION, "3.03", "3.04");
        return !Set.of("DL", "FI", "PV").contains(entry.code()) && seat == "TL".equals(entry.code());
    }

    private static boolean cause(FormState state, CodeEntry entry) {
        boolean admitted = !"APPRENDISTATO".equals(entry.attribute("condizione")) || apprenticeship(state);
        return "SI".equals(entry.attribute("ammessa")) && admitted && !"ENTE_PUBBLICO".equals(entry.attribute("condizione"));
    }

    private static boolean apprenticeship(FormState state) {
        return "APPRENDISTATO".equals(state.column(RELATION + ".TipologiaContrattuale", CodeList.CONTRACTS, "categoria"));
    }
}
