package it.sintesi.communications.forms.field;

import static it.sintesi.communications.forms.field.Input.CODE;
import static it.sintesi.communications.forms.field.Input.DATE;
import static it.sintesi.communications.forms.field.Input.FLAG;
import static it.sintesi.communications.forms.field.Input.LOOKUP;
import static it.sintesi.communications.forms.field.Input.NUMBER;
import static it.sintesi.communications.forms.field.Input.SELECT;
import static it.sintesi.communications.forms.field.Input.TEXT;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The group CONTRATTO, which UniLav and VarDatori share. */
final class ContractParts {

    /** Occupations that the company told before; their classification is not published with its codes. */
    static final String OCCUPATIONS = "professioni";
    private static final Set<String> NOT_UNILAV = Set.of("SOMMINISTRAZIONE", "DOMESTICO");

    private final String path;
    private final Predicate<FormState> training;

    /**
     * @param path     element that holds the contract
     * @param training whether the training period of an apprentice is told by this event
     */
    ContractParts(String path, Predicate<FormState> training) {
        this.path = path;
        this.training = training;
    }

    private String at(String name) {
        return path + "." + name;
    }

    String kind() {
        return at("TipologiaContrattuale");
    }

    FieldGroup relation() {
        return FieldGroup.of("relation", FormField.of(at("dataInizio"), DATE).must(),
                FormField.of(kind(), SELECT, CodeList.CONTRACTS).must().only(ContractParts::contract),
                FormField.of(at("lavoroStagionale"), FLAG).must().when(state -> is(state, "stagionale", "SI")),
                FormField.of(at("dataFine"), DATE).when(state -> !is(state, "forma", "I") || state.is(at("lavoroStagionale"), "SI")),
                FormField.of(at("dataFinePeriodoFormativo"), DATE).when(state -> training.test(state) && apprenticeship(state)));
    }

    FieldGroup particulars() {
        return FieldGroup.of("particulars", FormField.of(at("socioLavoratore"), FLAG).must(), FormField.of(at("lavInMobilita"), FLAG).must(),
                FormField.of(at("lavoroInAgricoltura"), FLAG).must(),
                FormField.of(at("ggLavorativePreviste"), NUMBER).when(state -> state.is(at("lavoroInAgricoltura"), "SI")),
                FormField.of(at("tipoLavorazione"), TEXT).when(state -> state.is(at("lavoroInAgricoltura"), "SI")));
    }

    /** Placement under L. 68/1999; the permission goes with the UniLav only. */
    FieldGroup placement(boolean withAct) {
        FormField asked = FormField.of(at("assunzioneObbligatoria"), FLAG).must();
        FormField category = FormField.of(at("categoriaLavoratoreAssunzioneObbligatoria"), SELECT, CodeList.PLACEMENT_CATEGORIES)
                .must().when(state -> state.is(asked.path(), "SI"));
        if (!withAct) {
            return FieldGroup.of("placement", asked, category);
        }
        return FieldGroup.of("placement", asked, category, act("tipoAtto", TEXT), act("dataNullaOsta", DATE), act("numeroAtto", CODE));
    }

    private FormField act(String name, Input input) {
        return FormField.of(at("Legge68." + name), input).must().when(state -> state.is(at("assunzioneObbligatoria"), "SI"));
    }

    FieldGroup terms() {
        return FieldGroup.of("terms", FormField.of(at("Ccnl"), LOOKUP, CodeList.COLLECTIVE_AGREEMENTS).must().when(state -> !withoutAgreement(state)),
                FormField.of(at("LivelloInquadramento"), CODE).must().when(state -> !withoutAgreement(state)),
                FormField.of(at("TipoOrario.codice"), SELECT, CodeList.WORKING_TIMES).must()
                        .only((state, entry) -> !"N".equals(entry.code()) || is(state, "orario_n", "SI")),
                FormField.of(at("TipoOrario.oreSettimanaliMedie"), NUMBER).must().when(state -> state.is(at("TipoOrario.codice"), "P", "V", "M")),
                FormField.of(at("QualificaProfessionale"), LOOKUP, OCCUPATIONS).must(), FormField.of(at("RetribuzioneCompenso"), NUMBER));
    }

    /** @param position name of the field of the INAIL position: an element in UniLav, an attribute in VarDatori */
    FieldGroup insurance(String position) {
        return FieldGroup.of("insurance", FormField.of(at("entePrevidenziale"), SELECT, CodeList.SOCIAL_SECURITY).must(),
                FormField.of(at("codiceEntePrevidenziale"), TEXT).when(state -> !state.is(at("entePrevidenziale"), "29")),
                FormField.of(at(position), NUMBER).label("f.PatINAIL"));
    }

    List<Constant> constants() {
        return List.of(new Constant(at("Ccnl"), state -> withoutAgreement(state) ? "ND" : null),
                new Constant(at("LivelloInquadramento"), state -> withoutAgreement(state) ? "ND" : null),
                new Constant(at("lavoroStagionale"), state -> is(state, "stagionale", "SI") ? null : "NO"));
    }

    private static boolean contract(FormState state, CodeEntry entry) {
        return !NOT_UNILAV.contains(entry.attribute("categoria")) && admittedByTransformation(state, entry.code());
    }

    /** After a transformation only some kinds of contract are possible. */
    private static boolean admittedByTransformation(FormState state, String contract) {
        String kinds = state.column("Trasformazione.codiceTrasformazione", CodeList.TRANSFORMATIONS, "contratti");
        return kinds.isEmpty() || List.of(kinds.split(" ")).contains(contract);
    }

    private boolean withoutAgreement(FormState state) {
        return is(state, "ccnl_nd", "SI");
    }

    boolean apprenticeship(FormState state) {
        return is(state, "categoria", "APPRENDISTATO");
    }

    private boolean is(FormState state, String column, String value) {
        return value.equals(state.column(kind(), CodeList.CONTRACTS, column));
    }
}
