package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;

/** The workers who change employer: VD-020 to VD-022. */
final class MovedWorkerRules extends RuleSet<MovedView> {
    private static final String CODE = "DatiLavoratore.codice-fiscale";
    private static final int PERSON_CODE = 16;

    MovedWorkerRules() {
        super(FormKind.VARDATORI, "TrasferimentoAzienda.SedeLavoro.Lavoratori");
        error("VD-020").field(CODE, "DatiLavoratore.cognome", "DatiLavoratore.nome").law(Laws.FISCAL_CODE)
                .shows(v -> v.worker().fiscalCode())
                .says("Il codice fiscale del lavoratore deve essere giusto e corrispondere a cognome e nome.")
                .mend("Controllare codice fiscale, cognome e nome sulla tessera sanitaria.")
                .requires(v -> fits(v.code(), v.worker().person()));
        error("VD-021").field(CODE).law(Laws.FISCAL_CODE).shows(v -> v.worker().fiscalCode())
                .says("Il lavoratore deve essere diverso dai due datori.")
                .mend("Indicare il codice fiscale del lavoratore.")
                .when(v -> v.worker().fiscalCode() != null)
                .requires(v -> !v.worker().fiscalCode().equals(v.form().employerCode())
                        && (v.transfer().previous() == null || !v.worker().fiscalCode().equals(v.transfer().previous().fiscalCode())));
        error("VD-022").field("DatiLavoratore.comuneDomicilio")
                .says("Il comune di domicilio deve esistere.")
                .mend("Usare il codice catastale del comune.")
                .verdict(v -> Places.required(v.facts(), v.worker().domicileMunicipality(), v.facts().eventDay()));
    }

    /** A provisional code of 11 digits tells no names. */
    private static boolean fits(FiscalCode code, Person person) {
        if (code == null) {
            return person.fiscalCode() != null && person.fiscalCode().length() != PERSON_CODE
                    && FiscalCode.validOfAnyone(person.fiscalCode());
        }
        return code.matchesSurname(person.surname()) && code.matchesName(person.name());
    }
}
