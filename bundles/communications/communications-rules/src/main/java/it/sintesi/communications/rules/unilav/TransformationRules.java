package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import java.time.LocalDate;
import java.util.Set;

/** Transformations: UL-142 to UL-155. The contract is the one that results from the event. */
final class TransformationRules extends RuleSet<ContractView> {
    private static final String CODE = "/Trasformazione.codiceTrasformazione";
    private static final String DATE = "/Trasformazione.dataTrasformazione";
    private static final String KIND = "TipologiaContrattuale";
    private static final String CODE_MEND =
            "Correggere il codice della trasformazione oppure il tipo di contratto, che è quello risultante.";
    private static final LocalDate CONSOLIDATED_ACT = LocalDate.of(2011, 10, 26);
    private static final String APPRENTICESHIP_ACT = "D.Lgs 167/2011; D.Lgs 81/2015, art. 42";
    private static final Set<String> AFTER_DI = Set.of("A.01.00", "A.04.02", "A.05.02", "A.07.02", "A.08.02", "M.02.00", "N.01.00");
    private static final Set<String> TO_OPEN_ENDED = Set.of("DI", "AI", "FI", "II", "FF");
    private static final Set<String> OF_OPEN_ENDED = Set.of("DL", "DI", "AI", "FI", "II", "FF", "PV", "TL", "PP", "TP");

    TransformationRules() {
        super(FormKind.UNILAV, "Trasformazione.Contratto");
        codeAndDate();
        resultingContract();
        workingTime();
    }

    private void codeAndDate() {
        error("UL-142").field(CODE).law(Laws.VARIATIONS)
                .says("Il codice della trasformazione deve stare nella sua tabella.")
                .mend("Usare per esempio DI (da termine a indeterminato), PP o TP (orario), TL (trasferimento), DL (distacco).")
                .when(v -> v.transformation() != null)
                .verdict(v -> v.facts().required(Table.TRANSFORMATIONS, v.transformation().code(), null));
        error("UL-143").field(DATE).law(Laws.VARIATIONS).shows(v -> v.transformation().date())
                .says("La data della trasformazione deve venire dopo l'inizio del rapporto (può essere lo stesso giorno per DL e TL).")
                .mend("Correggere dataTrasformazione.")
                .when(v -> v.transformation() != null)
                .requires(v -> v.transformation("DL") || v.transformation("TL") ? Periods.notBefore(v.transformation().date(), v.start())
                        : Periods.after(v.transformation().date(), v.start()));
        error("UL-144").field(DATE).shows(v -> v.transformation().date())
                .says("La data della trasformazione non può venire dopo la fine del contratto.")
                .mend("Correggere dataTrasformazione o dataFine.")
                .when(v -> v.transformation() != null).requires(v -> Periods.notBefore(v.end(), v.transformation().date()));
    }

    private void resultingContract() {
        error("UL-145").field(CODE, KIND).law(Laws.VARIATIONS).shows(ContractView::kind)
                .mend(CODE_MEND)
                .says("Con DI (da termine a indeterminato) il contratto risultante deve essere A.01.00, A.04.02, A.05.02, A.07.02, "
                        + "A.08.02, M.02.00 o N.01.00.")
                .when(v -> v.transformation("DI") && v.kind() != null).requires(v -> AFTER_DI.contains(v.kind()));
        error("UL-146").field(CODE, KIND).law(Laws.VARIATIONS).shows(ContractView::kind)
                .mend(CODE_MEND)
                .says("Con AI, FI e II il contratto risultante deve essere A.01.00.")
                .when(v -> v.transformation("AI") || v.transformation("FI") || v.transformation("II")).requires(v -> v.kind("A.01.00"));
        error("UL-147").field(CODE, "dataInizio").law(APPRENTICESHIP_ACT).shows(ContractView::start)
                .says("AI è ammesso solo per gli apprendistati iniziati prima del 26 ottobre 2011.")
                .mend("Usare FF per la fine del periodo formativo.")
                .when(v -> v.transformation("AI") && v.start() != null).requires(v -> v.start().isBefore(CONSOLIDATED_ACT));
        error("UL-148").field(CODE, "dataInizio").law(APPRENTICESHIP_ACT + ", c. 4").shows(ContractView::kind)
                .mend(CODE_MEND)
                .says("FF è ammesso solo per gli apprendistati iniziati dal 26 ottobre 2011.")
                .when(v -> v.transformation("FF") && v.start() != null)
                .requires(v -> v.apprenticeship() && !v.start().isBefore(CONSOLIDATED_ACT));
        error("UL-149").field(CODE, KIND).law("D.Lgs 81/2015, art. 43, c. 9").shows(ContractView::kind)
                .mend(CODE_MEND)
                .says("Con DP il contratto risultante deve essere A.03.09.")
                .when(v -> v.transformation("DP")).requires(v -> v.kind("A.03.09"));
        error("UL-150").field(CODE, "/DatoreLavoro.PubblicaAmministrazione").law(Laws.TRAINING_WORK)
                .says("PV e FI sono ammessi solo per le pubbliche amministrazioni.")
                .mend("Correggere il codice oppure PubblicaAmministrazione.")
                .when(v -> v.transformation("PV") || v.transformation("FI")).requires(ContractView::publicBody);
    }

    private void workingTime() {
        error("UL-151").field(CODE, "tipoOrario.codice").law(Laws.PART_TIME).shows(v -> v.time().code())
                .says("Con PP (da parziale a pieno) l'orario dopo la trasformazione deve essere F.")
                .mend("Correggere tipoOrario, che è quello nuovo.")
                .when(v -> v.transformation("PP") && v.hasTime()).requires(v -> "F".equals(v.time().code()));
        error("UL-152").field(CODE, "tipoOrario.codice").law(Laws.PART_TIME).shows(v -> v.time().code())
                .says("Con TP (da pieno a parziale) l'orario dopo la trasformazione deve essere a tempo parziale.")
                .mend("Correggere tipoOrario, che è quello nuovo.")
                .when(v -> v.transformation("TP") && v.hasTime())
                .requires(v -> !"F".equals(v.time().code()) && !"N".equals(v.time().code()));
        error("UL-153").field(CODE, "lavoroStagionale").law(Laws.SEASONAL).shows(v -> v.transformation().code())
                .says("Per un lavoro stagionale non sono ammessi i codici DI, AI, FI, II e FF.")
                .mend("Scrivere NO in lavoroStagionale, oppure correggere il codice.")
                .when(v -> v.transformation() != null && v.seasonal() && v.transformation().code() != null)
                .requires(v -> !TO_OPEN_ENDED.contains(v.transformation().code()));
        error("UL-154").field(CODE, KIND).shows(v -> v.transformation().code())
                .mend(CODE_MEND)
                .says("Per tirocini (C.01.00) e lavori socialmente utili (C.03.00) sono ammessi solo PP e TP.")
                .when(v -> v.transformation() != null && (v.kind("C.01.00") || v.kind("C.03.00")))
                .requires(v -> v.transformation("PP") || v.transformation("TP"));
        error("UL-155").field(CODE, KIND).shows(v -> v.transformation().code())
                .mend(CODE_MEND)
                .says("Per un contratto a tempo indeterminato sono ammessi solo DL, DI, AI, FI, II, FF, PV, TL, PP e TP.")
                .when(v -> v.transformation() != null && v.transformation().code() != null && v.traits().openEnded()
                        && !(v.apprenticeship() && v.transformation("DP")))
                .requires(v -> OF_OPEN_ENDED.contains(v.transformation().code()));
    }
}
