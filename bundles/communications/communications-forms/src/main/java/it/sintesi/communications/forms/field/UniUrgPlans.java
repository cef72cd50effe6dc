package it.sintesi.communications.forms.field;

import static it.sintesi.communications.forms.field.Input.CODE;
import static it.sintesi.communications.forms.field.Input.DATE;
import static it.sintesi.communications.forms.field.Input.TEXT;

import it.sintesi.communications.format.model.FormKind;
import java.util.List;

/** UniUrg: what is known of a hiring that cannot wait. */
final class UniUrgPlans {

    private UniUrgPlans() {
    }

    static FormPlan of() {
        FieldGroup company = FieldGroup.of("company", FormField.of("DatoreLavoro.codiceFiscale", CODE).label("f.companyCode").must().locked(),
                FormField.of("DatoreLavoro.denominazione", TEXT).must().fills("organization"));
        FieldGroup worker = FieldGroup.of("person", FormField.of("Lavoratore.Codice-fiscale", CODE).must(), FormField.of("Lavoratore.Cognome", TEXT).must(),
                FormField.of("Lavoratore.Nome", TEXT).must());
        FieldGroup urgency = FieldGroup.of("urgency", FormField.of("UniUrg.dataInizioRapporto", DATE).must(), FormField.of("UniUrg.motivoUrgenza", TEXT).must());
        return new FormPlan(FormKind.UNIURG, List.of(FormStep.of("urgenza", worker, urgency), FormStep.of("datore", company, Parts.sender("UniUrg"))),
                List.of(), List.of("UniUrg.dataInizioRapporto"));
    }
}
