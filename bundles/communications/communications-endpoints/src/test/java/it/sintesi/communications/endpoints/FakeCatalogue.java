package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;

import java.util.List;
import java.util.Set;

/** Two rules. */
final class FakeCatalogue implements RuleCatalogue {
    @Override
    public List<RuleDescription> rules() {
        return List.of(new RuleDescription("UL-049", Severity.ERROR, FormKind.UNILAV, List.of("Lavoratore.codice-fiscale"), "D.M. 30/10/2007", "Codice valido", "Correggere."),
                new RuleDescription("UG-001", Severity.WARNING, FormKind.UNIURG, List.of("UniUrg.motivoUrgenza"), "", "Motivo presente", "Indicarlo."));
    }

    @Override
    public List<Rejection> check(Form form, RuleFacts facts, Set<String> badFields) {
        return List.of();
    }

    @Override
    public String version() {
        return "prova@1";
    }
}
