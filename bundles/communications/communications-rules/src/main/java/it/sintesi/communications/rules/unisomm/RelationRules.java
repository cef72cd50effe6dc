package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;
import java.util.Set;

/** The relationship between agency and worker: US-010 to US-020. */
final class RelationRules extends RuleSet<AgencyView> {
    private static final String KIND = "TipologiaContrattuale";
    private static final String END = "dataFineSomm";
    private static final String TRAINING_END = "dataFinePeriodoFormativo";
    private static final String JOB_SHARING = "A.07.02";
    private static final Set<String> ADMITTED = Set.of("A.01.00", "A.02.00", "A.03.08", "A.03.09", "A.03.10");
    private static final Set<String> UNTIL_2007 = Set.of("A.06.00", "A.06.01");
    private static final LocalDate YEAR_2008 = LocalDate.of(2008, 1, 1);
    /** {@code entePrevidenziale}: no fund. */
    private static final String NO_FUND = "29";

    RelationRules() {
        super(FormKind.UNISOMM, "AgenziaSomministrazione.RapportoAgenziaSomm");
        kind();
        dates();
        other();
    }

    private void kind() {
        error("US-010").field(KIND).law(Laws.AGENCY_WORK).shows(v -> v.relation().contractKind())
                .says("Il contratto tra agenzia e lavoratore deve essere A.01.00, A.02.00 o apprendistato (A.06.00 e A.06.01 solo se "
                        + "iniziato prima del 2008).")
                .mend("Usare il codice del contratto di lavoro tra agenzia e lavoratore.")
                .when(v -> !JOB_SHARING.equals(v.relation().contractKind()) && v.relation().contractKind() != null)
                .requires(v -> ADMITTED.contains(v.relation().contractKind()) || UNTIL_2007.contains(v.relation().contractKind())
                        && v.relation().start() != null && v.relation().start().isBefore(YEAR_2008));
        error("US-011").field(KIND).law(Laws.JOB_SHARING)
                .says("Il lavoro ripartito (A.07.02) non è ammesso nella somministrazione.")
                .mend("Usare un altro contratto.")
                .requires(v -> !JOB_SHARING.equals(v.relation().contractKind()));
    }

    private void dates() {
        error("US-012").field(END).law(Laws.AGENCY_WORK)
                .says("Un contratto a termine deve avere la data di fine.")
                .mend("Indicare dataFineSomm.")
                .when(v -> v.traits().fixedTerm()).requires(v -> v.relation().end() != null);
        error("US-013").field(END).law(Laws.AGENCY_WORK).shows(v -> v.relation().end())
                .says("Un contratto a tempo indeterminato non ha data di fine.")
                .mend("Togliere dataFineSomm.")
                .when(v -> v.traits().openEnded()).requires(v -> v.relation().end() == null);
        error("US-014").field(END, "dataInizioSomm").shows(v -> v.relation().end())
                .says("La fine del rapporto non può venire prima dell'inizio.")
                .mend("Correggere una delle due date.")
                .requires(v -> Periods.notBefore(v.relation().end(), v.relation().start()));
        error("US-015").field(END, "dataInizioSomm").shows(v -> v.relation().end())
                .says("Tra inizio e fine del rapporto possono passare al massimo 50 anni.")
                .mend("Correggere dataFineSomm.")
                .requires(v -> Periods.within50Years(v.relation().start(), v.relation().end()));
        error("US-016").field(TRAINING_END).law(Laws.APPRENTICESHIP).shows(v -> v.relation().trainingEnd())
                .says("Nell'apprendistato va indicata la fine del periodo formativo, dopo l'inizio del rapporto.")
                .mend("Indicare dataFinePeriodoFormativo.")
                .when(v -> v.traits().apprenticeship())
                .requires(v -> v.relation().trainingEnd() != null && Periods.after(v.relation().trainingEnd(), v.relation().start()));
        error("US-017").field(TRAINING_END).law(Laws.APPRENTICESHIP).shows(v -> v.relation().trainingEnd())
                .says("La fine del periodo formativo va indicata solo nell'apprendistato.")
                .mend("Togliere dataFinePeriodoFormativo.")
                .when(v -> v.traits().known() && !v.traits().apprenticeship()).requires(v -> v.relation().trainingEnd() == null);
    }

    private void other() {
        warning("US-018").field("indennitaDisponibilita").law("D.Lgs 81/2015, art. 34, c. 1").switchable()
                .shows(v -> v.relation().allowance())
                .says("L'indennità di disponibilità spetta solo nei contratti a tempo indeterminato.")
                .mend("Controllare indennitaDisponibilita.")
                .when(v -> v.traits().fixedTerm()).requires(v -> Texts.blank(v.relation().allowance()));
        error("US-019").field("entePrevidenziale", "codiceEntePrevidenziale").law(Laws.INSURANCE)
                .says("L'ente previdenziale deve stare nella sua tabella; con 29 (nessuno) non va indicata la posizione.")
                .mend("Correggere entePrevidenziale o togliere codiceEntePrevidenziale.")
                .verdict(v -> v.relation().fund() == null || NO_FUND.equals(v.relation().fund())
                        && !Texts.blank(v.relation().fundPosition()) ? Verdict.BROKEN
                        : v.facts().listed(Table.FUNDS, v.relation().fund(), null));
        error("US-020").field("numeroAgenziaSomm", "numeroMatricola")
                .says("Il numero dell'agenzia e la matricola del lavoratore devono esserci ed essere numerici.")
                .mend("Scrivere solo cifre.")
                .requires(v -> Texts.digits(v.relation().agencyNumber(), 1, 11) && Texts.digits(v.relation().workerNumber(), 1, 10));
    }
}
