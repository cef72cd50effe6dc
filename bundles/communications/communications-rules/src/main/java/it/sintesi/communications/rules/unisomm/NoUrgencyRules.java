package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import java.util.EnumSet;
import java.util.Set;

/** UG-020: an urgency cannot be completed by an agency communication; VarDatori admits no such kind at all (VD-041). */
final class NoUrgencyRules extends RuleSet<AgencyView> {
    private static final Set<CommunicationKind> COMPLETIONS = EnumSet.of(CommunicationKind.AFTER_UNIURG, CommunicationKind.AFTER_FAX,
            CommunicationKind.TOURISM);

    NoUrgencyRules() {
        super(FormKind.UNIURG, "UniSomm");
        error("UG-020").field("TipoComunicazione").law(Laws.URGENCY).shows(v -> v.form().communicationCode())
                .says("La comunicazione d'urgenza non è ammessa per la somministrazione e per il cambio di datore.")
                .mend("Usare il tipo 01.")
                .requires(v -> (v.form().communicationKind() == null || !COMPLETIONS.contains(v.form().communicationKind()))
                        && (v.facts().previous() == null || !(v.facts().previous().form() instanceof UniUrg)));
    }
}
