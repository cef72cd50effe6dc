package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;

/** The dates of an assignment against those of the relationship and of the commercial contract: US-036 to US-042. */
final class AssignmentDateRules extends RuleSet<AgencyView> {
    private static final String START = "dataInizioMissione";
    private static final String END = "dataFineMissione";
    private static final String MEND = "Correggere le date della missione, del rapporto o del contratto di somministrazione.";

    AssignmentDateRules() {
        super(FormKind.UNISOMM, "DittaUtilizzatrice.InizioContratto.Inizio");
        error("US-036").field(START).law(Laws.AGENCY_WORK).shows(v -> v.assignment().start())
                .mend(MEND)
                .says("La missione non può iniziare prima del contratto di somministrazione.")
                .requires(v -> Periods.notBefore(v.assignment().start(), v.company().contractStart()));
        error("US-037").field(START).law(Laws.AGENCY_WORK).shows(v -> v.assignment().start())
                .mend(MEND)
                .says("La missione non può iniziare prima del rapporto con l'agenzia.")
                .requires(v -> Periods.notBefore(v.assignment().start(), v.relation().start()));
        error("US-038").field(END).law(Laws.AGENCY_WORK).shows(v -> v.assignment().end())
                .mend(MEND)
                .says("La missione non può finire prima di iniziare.")
                .requires(v -> Periods.notBefore(v.assignment().end(), v.assignment().start()));
        error("US-039").field(END).law(Laws.AGENCY_WORK)
                .mend("Indicare dataFineMissione.")
                .says("La fine della missione deve esserci quando il contratto di somministrazione ha una fine o il rapporto è a termine.")
                .when(v -> v.company().contractEnd() != null || v.traits().fixedTerm()).requires(v -> v.assignment().end() != null);
        error("US-040").field(END).law(Laws.AGENCY_WORK).shows(v -> v.assignment().end())
                .mend(MEND)
                .says("La missione non può finire dopo il contratto di somministrazione.")
                .requires(v -> Periods.notBefore(v.company().contractEnd(), v.assignment().end()));
        error("US-041").field(END).law(Laws.AGENCY_WORK).shows(v -> v.assignment().end())
                .mend(MEND)
                .says("La missione non può finire dopo il rapporto con l'agenzia.")
                .requires(v -> Periods.notBefore(v.relation().end(), v.assignment().end()));
        error("US-042").field(END).shows(v -> v.assignment().end())
                .mend(MEND)
                .says("Una missione può durare al massimo 50 anni.")
                .requires(v -> Periods.within50Years(v.assignment().start(), v.assignment().end()));
    }
}
