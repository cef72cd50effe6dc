package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;

/** Kind of contract and its dates: UL-083 to UL-097. */
final class ContractDateRules extends RuleSet<ContractView> {
    private static final String KIND = "TipologiaContrattuale";
    private static final String END = "dataFine";
    private static final String TRAINING_END = "dataFinePeriodoFormativo";
    private static final LocalDate DIGNITY_DECREE = LocalDate.of(2018, 7, 14);

    ContractDateRules() {
        super(FormKind.UNILAV, "Contratto");
        kind();
        end();
        training();
        duration();
    }

    private void kind() {
        error("UL-083").field(KIND, "dataInizio")
                .says("Il tipo di contratto deve stare nella sua tabella ed essere valido alla data di inizio.")
                .mend("Usare il codice in vigore per questo contratto, per esempio A.02.00 per il tempo determinato.")
                .verdict(ContractDateRules::inTable);
        error("UL-084").field(KIND).law(Laws.DUTY + "; D.L. 185/2008, art. 16-bis, c. 11").shows(ContractView::kind)
                .says("Il contratto deve essere tra quelli dell'UniLav: la somministrazione va con UniSomm, il lavoro domestico si "
                        + "comunica all'INPS.")
                .mend("Usare il canale giusto, oppure correggere il tipo di contratto.")
                .requires(v -> !v.traits().notUniLav());
    }

    private void end() {
        error("UL-085").field(END, "dataInizio").shows(ContractView::end)
                .says("La data di fine non può venire prima della data di inizio.")
                .mend("Correggere una delle due date.")
                .requires(v -> Periods.notBefore(v.end(), v.start()));
        error("UL-086").field(END, "dataInizio").shows(ContractView::end)
                .says("Tra inizio e fine possono passare al massimo 50 anni.")
                .mend("Correggere la data di fine.")
                .requires(v -> Periods.within50Years(v.start(), v.end()));
        error("UL-087").field(END).law(Laws.FIXED_TERM).shows(ContractView::kind)
                .says("Un contratto a termine deve avere la data di fine.")
                .mend("Indicare la data di fine, oppure usare un contratto a tempo indeterminato.")
                .when(v -> v.traits().fixedTerm() && !v.kind("C.01.00") && v.termination() == null).requires(v -> v.end() != null);
        error("UL-088").field(END).shows(ContractView::kind)
                .says("Un contratto a tempo indeterminato non ha data di fine (salvo l'apprendistato stagionale).")
                .mend("Togliere la data di fine, oppure usare un contratto a termine.")
                .when(v -> v.traits().openEnded() && !v.seasonalApprenticeship()).requires(v -> v.end() == null);
        error("UL-089").field(END, "lavoroStagionale").law(Laws.SEASONAL)
                .says("Un lavoro stagionale deve avere la data di fine.")
                .mend("Indicare la data di fine della stagione.")
                .when(v -> v.seasonal() && !v.traits().fixedTerm()).requires(v -> v.end() != null);
        error("UL-090").field("lavoroStagionale", KIND).law(Laws.SEASONAL).shows(ContractView::kind)
                .says("Il lavoro stagionale non è ammesso per questo tipo di contratto.")
                .mend("Scrivere NO in lavoroStagionale, oppure correggere il contratto.")
                .when(v -> v.seasonal() && v.traits().known()).requires(v -> v.traits().seasonal());
    }

    private void training() {
        error("UL-091").field(TRAINING_END).law(Laws.APPRENTICESHIP)
                .says("All'assunzione in apprendistato (A.03.08, A.03.09, A.03.10) va indicata la fine del periodo formativo.")
                .mend("Indicare dataFinePeriodoFormativo secondo il piano formativo.")
                .when(v -> v.hiring() && (v.kind("A.03.08") || v.kind("A.03.09") || v.kind("A.03.10")))
                .requires(v -> v.contract().trainingEnd() != null);
        error("UL-092").field(TRAINING_END).law(Laws.APPRENTICESHIP).shows(v -> v.contract().trainingEnd())
                .says("La fine del periodo formativo deve venire dopo la data di inizio.")
                .mend("Correggere dataFinePeriodoFormativo.")
                .requires(v -> Periods.after(v.contract().trainingEnd(), v.start()));
        error("UL-093").field(TRAINING_END, END).law(Laws.APPRENTICESHIP).shows(v -> v.contract().trainingEnd())
                .says("Nell'apprendistato stagionale la fine del periodo formativo deve essere la data di fine del contratto.")
                .mend("Scrivere la stessa data nei due campi.")
                .when(v -> v.seasonalApprenticeship() && v.contract().trainingEnd() != null && v.end() != null)
                .requires(v -> v.contract().trainingEnd().equals(v.end()));
        error("UL-094").field(TRAINING_END).law(Laws.APPRENTICESHIP).shows(v -> v.contract().trainingEnd())
                .says("La fine del periodo formativo va indicata solo nell'apprendistato.")
                .mend("Togliere dataFinePeriodoFormativo.")
                .when(v -> v.traits().known() && !v.apprenticeship()).requires(v -> v.contract().trainingEnd() == null);
        error("UL-095").field(TRAINING_END).law(Laws.APPRENTICESHIP).shows(v -> v.contract().trainingEnd())
                .says("La fine del periodo formativo non va indicata nelle proroghe e nelle trasformazioni diverse da FF e DP.")
                .mend("Togliere dataFinePeriodoFormativo.")
                .when(v -> v.apprenticeship() && (v.extension() != null || v.transformation() != null && !v.transformation("FF")
                        && !v.transformation("DP")))
                .requires(v -> v.contract().trainingEnd() == null);
    }

    private void duration() {
        warning("UL-096").field("dataInizio", END).law(Laws.INSERTION)
                .says("Il contratto di inserimento (A.03.07, chiuso) dura da 9 a 18 mesi, fino a 36 per i disabili gravi.")
                .mend("Controllare le date.")
                .when(v -> v.kind("A.03.07"))
                .requires(v -> Periods.atLeastMonths(v.start(), v.end(), 9)
                        && Periods.atMostMonths(v.start(), v.end(), v.mandatory() ? 36 : 18));
        warning("UL-097").field("dataInizio", END).law(Laws.FIXED_TERM + ", cc. 1 e 2").shows(ContractDateRules::lastDay)
                .says("Il lavoro a termine dura in tutto al massimo 24 mesi (36 se iniziato prima del 14 luglio 2018 o in una pubblica "
                        + "amministrazione).")
                .mend("Controllare le date; oltre il limite il rapporto si considera a tempo indeterminato, salvo deroghe del contratto "
                        + "collettivo.")
                .when(v -> fixedTermEmployment(v) && !v.seasonal() && v.start() != null)
                .requires(v -> Periods.atMostMonths(v.start(), lastDay(v), v.publicBody() || v.start().isBefore(DIGNITY_DECREE) ? 36 : 24));
    }

    /** Occasional work in agriculture has a limit of its own (days a year, not months). */
    private static boolean fixedTermEmployment(ContractView view) {
        return view.traits().fixedTermEmployment() && !view.kind("H.01.00") && !view.kind("H.03.00");
    }

    private static LocalDate lastDay(ContractView view) {
        return view.extension() != null && view.extension().newEnd() != null ? view.extension().newEnd() : view.end();
    }

    private static Verdict inTable(ContractView view) {
        if (view.kind() == null) {
            return Verdict.BROKEN;
        }
        return view.facts().listed(Table.CONTRACTS, view.kind(), view.start());
    }
}
