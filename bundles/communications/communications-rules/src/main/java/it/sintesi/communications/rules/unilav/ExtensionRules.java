package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;

/** Extensions: UL-135 to UL-141. */
final class ExtensionRules extends RuleSet<ContractView> {
    private static final String NEW_END = "/Proroga.dataFineProroga";
    private static final String KIND = "TipologiaContrattuale";
    private static final String DATE_MEND = "Correggere dataFineProroga.";

    ExtensionRules() {
        super(FormKind.UNILAV, "Proroga.Contratto");
        error("UL-135").field(NEW_END).law(Laws.EXTENSION)
                .says("In una proroga va indicata la nuova data di fine.")
                .mend("Indicare dataFineProroga.")
                .when(v -> v.extension() != null).requires(v -> v.extension().newEnd() != null);
        error("UL-136").field(NEW_END).law(Laws.EXTENSION).shows(v -> v.extension().newEnd())
                .mend(DATE_MEND)
                .says("La nuova data di fine non può venire prima dell'inizio del rapporto.")
                .when(v -> v.extension() != null).requires(v -> Periods.notBefore(v.extension().newEnd(), v.start()));
        error("UL-137").field(NEW_END).law(Laws.EXTENSION).shows(v -> v.extension().newEnd())
                .mend(DATE_MEND)
                .says("La nuova data di fine deve venire dopo la data di fine di prima della proroga.")
                .when(v -> v.extension() != null).requires(v -> Periods.after(v.extension().newEnd(), v.end()));
        error("UL-138").field(NEW_END).law(Laws.EXTENSION).shows(v -> v.extension().newEnd())
                .mend(DATE_MEND)
                .says("Tra l'inizio e la nuova data di fine possono passare al massimo 50 anni.")
                .when(v -> v.extension() != null).requires(v -> Periods.within50Years(v.start(), v.extension().newEnd()));
        error("UL-139").field(KIND).law(Laws.EXTENSION).shows(ContractView::kind)
                .says("Si proroga solo un contratto che ha una fine: un contratto a tempo indeterminato non si proroga.")
                .mend("Indicare la data di fine di prima della proroga, oppure correggere il contratto.")
                .when(v -> v.extension() != null && v.traits().known() && !v.apprenticeship())
                .requires(v -> !v.traits().openEnded() && (v.end() != null || v.traits().fixedTerm()));
        error("UL-140").field(KIND).law(Laws.EXTENSION + "; " + Laws.APPRENTICESHIP).shows(ContractView::kind)
                .says("Il contratto deve ammettere la proroga: non l'ammettono l'apprendistato non stagionale e il vecchio intermittente a "
                        + "termine A.05.01.")
                .mend("Comunicare una trasformazione, oppure correggere il contratto.")
                .when(v -> v.extension() != null).requires(v -> !v.kind("A.05.01") && (!v.apprenticeship() || v.seasonalApprenticeship()));
        error("UL-141").field("/Proroga").law("D.Lgs 81/2015, art. 22")
                .says("La prosecuzione di fatto non è ammessa per i contratti a tempo indeterminato.")
                .mend("Correggere il contratto.")
                .enforcedBy(Enforcement.NO_FIELD);
    }
}
