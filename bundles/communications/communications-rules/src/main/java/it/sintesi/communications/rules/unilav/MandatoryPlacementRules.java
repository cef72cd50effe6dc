package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Law68;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;

/** Mandatory placement: UL-120 to UL-125. */
final class MandatoryPlacementRules extends RuleSet<ContractView> {
    private static final String CATEGORY = "categoriaLavoratoreAssunzioneObbligatoria";
    private static final String ACT = "legge68";

    MandatoryPlacementRules() {
        super(FormKind.UNILAV, "Contratto");
        error("UL-120").field("assunzioneObbligatoria").law(Laws.MANDATORY)
                .says("Va detto se l'assunzione è obbligatoria (collocamento mirato): SI oppure NO.")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.contract().mandatory() != null);
        error("UL-121").field(CATEGORY).law(Laws.MANDATORY + ", artt. 1 e 18")
                .says("Per un'assunzione obbligatoria va indicata la categoria del lavoratore, presa dalla sua tabella.")
                .mend("Usare PD per le persone con disabilità, CP per le categorie protette.")
                .when(ContractView::mandatory)
                .verdict(v -> Texts.blank(v.contract().mandatoryCategory()) ? Verdict.BROKEN
                        : v.facts().listed(Table.PLACEMENT_CATEGORIES, v.contract().mandatoryCategory(), null));
        error("UL-122").field(CATEGORY, ACT).law(Laws.MANDATORY)
                .says("Se l'assunzione non è obbligatoria non vanno indicati la categoria e gli atti della legge 68.")
                .mend("Togliere categoria e legge68, oppure scrivere SI in assunzioneObbligatoria.")
                .when(v -> Boolean.FALSE.equals(v.contract().mandatory()))
                .requires(v -> Texts.blank(v.contract().mandatoryCategory()) && v.law68() == null);
        error("UL-123").field(ACT).law(Laws.MANDATORY + ", artt. 7 e 11")
                .says("Per le categorie PD e CP vanno indicati tipo, data e numero dell'atto (nulla osta o convenzione).")
                .mend("Indicare i dati dell'atto in legge68.")
                .when(v -> v.mandatory() && ("PD".equals(v.contract().mandatoryCategory())
                        || "CP".equals(v.contract().mandatoryCategory())))
                .requires(v -> v.law68() != null && !empty(v.law68()));
        error("UL-124").field(ACT).law(Laws.MANDATORY)
                .says("I dati dell'atto della legge 68 devono esserci tutti oppure mancare tutti.")
                .mend("Completare tipo, data e numero dell'atto.")
                .when(v -> v.law68() != null && !empty(v.law68())).verdict(v -> complete(v.law68()));
        warning("UL-125").field(ACT + ".dataNullaOsta").law(Laws.MANDATORY + ", art. 7").switchable().shows(v -> v.law68().actDate())
                .says("L'atto della legge 68 deve essere precedente o contemporaneo all'inizio del rapporto.")
                .mend("Controllare la data dell'atto.")
                .when(v -> v.law68() != null).requires(v -> Periods.notBefore(v.start(), v.law68().actDate()));
    }

    private static boolean empty(Law68 act) {
        return act.actDate() == null && Texts.blank(act.actNumber()) && Texts.blank(act.actKind());
    }

    /** The name of the field for the kind of act is not sure in the standard, so its absence alone does not refuse. */
    private static Verdict complete(Law68 act) {
        if (act.actDate() == null || Texts.blank(act.actNumber())) {
            return Verdict.BROKEN;
        }
        return Texts.blank(act.actKind()) ? Verdict.doubtful("tipo di atto assente") : Verdict.HOLDS;
    }
}
