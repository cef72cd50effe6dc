package it.sintesi.communications.forms.field;

import static it.sintesi.communications.forms.field.Input.CODE;
import static it.sintesi.communications.forms.field.Input.DATE;
import static it.sintesi.communications.forms.field.Input.EMAIL;
import static it.sintesi.communications.forms.field.Input.FLAG;
import static it.sintesi.communications.forms.field.Input.LOOKUP;
import static it.sintesi.communications.forms.field.Input.NUMBER;
import static it.sintesi.communications.forms.field.Input.PHONE;
import static it.sintesi.communications.forms.field.Input.SELECT;
import static it.sintesi.communications.forms.field.Input.TEXT;

import it.sintesi.kernel.api.codelist.CodeList;

/** Fieldsets that several forms share. */
final class Parts {

    /** Ours: which of the known places of work is meant. */
    static final String SEAT = "_seat";
    /** Ours: whether the employer takes on the commitments of the Modello Q. */
    static final String MODEL_Q = "_modelQ";
    private static final String BRITISH = "219";

    private Parts() {
    }

    /** Who the employer is; the code never changes within a form. */
    static FieldGroup company(String path, boolean publicBody) {
        FormField sector = FormField.of(path + ".Settore", LOOKUP, CodeList.SECTORS_2007, CodeList.SECTORS_2025).must();
        FormField code = FormField.of(path + ".codiceFiscale", CODE).label("f.companyCode").must().locked();
        FormField name = FormField.of(path + ".denominazione", TEXT).must().fills("organization");
        return publicBody ? FieldGroup.of("company", code, name, sector, FormField.of(path + ".PubblicaAmministrazione", FLAG).must())
                : FieldGroup.of("company", code, name, sector);
    }

    /** A seat with its contacts, of which one at least is needed. */
    static FieldGroup seat(String group, String path) {
        return FieldGroup.of(group, FormField.of(path + ".Comune", LOOKUP, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).must(),
                FormField.of(path + ".Cap", NUMBER).must().when(state -> !state.get(path + ".Comune").startsWith("Z")),
                FormField.of(path + ".Indirizzo", TEXT).must(), FormField.of(path + ".Telefono", PHONE), FormField.of(path + ".E-mail", EMAIL),
                FormField.of(path + ".Fax", PHONE));
    }

    static FieldGroup sender(String root) {
        return FieldGroup.of("sender", FormField.of(root + ".e-mailDelegato", EMAIL).must().fills("email"));
    }

    static FieldGroup person(String path) {
        String person = path + ".AnagraficaCompleta";
        return FieldGroup.of("person", FormField.of(person + ".Codice-fiscale", CODE).must(),
                FormField.of(person + ".Cognome", TEXT).must(), FormField.of(person + ".Nome", TEXT).must(),
                FormField.of(person + ".Cittadinanza", LOOKUP, CodeList.CITIZENSHIPS).must(),
                FormField.of(person + ".Sesso", SELECT, "=F", "=M").must(),
                FormField.of(person + ".Nascita.Comune", LOOKUP, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).label("f.birthPlace").must(),
                FormField.of(person + ".Nascita.Data", DATE).label("f.birthDate").must());
    }

    static FieldGroup domicile(String path) {
        return FieldGroup.of("domicile",
                FormField.of(path + ".IndirizzoLavoratore.Comune", LOOKUP, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).must(),
                FormField.of(path + ".IndirizzoLavoratore.Cap", NUMBER).must().when(state -> !state.get(path + ".IndirizzoLavoratore.Comune").startsWith("Z")),
                FormField.of(path + ".IndirizzoLavoratore.Indirizzo", TEXT).must(),
                FormField.of(path + ".LivelloIstruzione", SELECT, CodeList.EDUCATION).must());
    }

    /** The residence permit of whoever is not a citizen of the Union. */
    static FieldGroup permit(String path) {
        String permit = path + ".ExtraCE";
        String kind = permit + ".tipoDocumento";
        return FieldGroup.of("permit", FormField.of(kind, SELECT, CodeList.PERMIT_DOCUMENTS).must(),
                FormField.of(permit + ".numeroDocumento", CODE).when(state -> !state.is(kind, "4")),
                FormField.of(permit + ".motivoPermesso", SELECT, CodeList.PERMIT_REASONS).must(),
                FormField.of(permit + ".dataScadenzaPS", DATE).must().when(state -> !state.is(kind, "4", "5")),
                FormField.of(permit + ".questura", SELECT, CodeList.PROVINCES).when(state -> !state.is(kind, "3", "4", "6")))
                .when(state -> thirdCountry(state, path));
    }

    /** The day that stands for "no expiry" with documents that have none. */
    static Constant permitExpiry(String path) {
        String kind = path + ".ExtraCE.tipoDocumento";
        return new Constant(path + ".ExtraCE.dataScadenzaPS", state -> !thirdCountry(state, path) ? null
                : state.is(kind, "4") ? "1900-01-01" : state.is(kind, "5") ? "2099-12-31" : null);
    }

    static FieldGroup modelQ(String path) {
        return FieldGroup.of("modelQ", FormField.of(MODEL_Q, FLAG)).when(state -> thirdCountry(state, path));
    }

    static Constant modelQ(String path, String element) {
        return new Constant(path + ".ModelloQ." + element, state -> thirdCountry(state, path) && state.is(MODEL_Q, "SI") ? "SI" : null);
    }

    /** The legal representative, who signs the Modello Q. */
    static FieldGroup representative(String worker) {
        String path = "DatoreLavoro.DatoreAnagraficaCompleta";
        return FieldGroup.of("representative", FormField.of(path + ".Cognome", TEXT).must(), FormField.of(path + ".Nome", TEXT).must(),
                FormField.of(path + ".Cittadinanza", LOOKUP, CodeList.CITIZENSHIPS).must(), FormField.of(path + ".Sesso", SELECT, "=F", "=M").must(),
                FormField.of(path + ".Nascita.Comune", LOOKUP, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).label("f.birthPlace").must(),
                FormField.of(path + ".Nascita.Data", DATE).label("f.birthDate").must())
                .when(state -> thirdCountry(state, worker) && state.is(MODEL_Q, "SI") || state.filled(path + ".Cognome"));
    }

    /** Neither Italian nor of the Union; British citizens may or may not hold a permit, so nothing is asked of them unless they told one. */
    static boolean thirdCountry(FormState state, String path) {
        String citizenship = path + ".AnagraficaCompleta.Cittadinanza";
        if (state.is(citizenship, BRITISH)) {
            return state.filled(path + ".ExtraCE.tipoDocumento");
        }
        return "3".equals(state.column(citizenship, CodeList.CITIZENSHIPS, "cod_nazionalita"));
    }
}
