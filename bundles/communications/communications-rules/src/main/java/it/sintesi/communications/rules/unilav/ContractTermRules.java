package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Agreements;
import it.sintesi.communications.rules.checks.Occupations;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.checks.WorkingTimes;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;

/** Working time, occupation, collective agreement: UL-098 to UL-107. */
final class ContractTermRules extends RuleSet<ContractView> {
    private static final String TIME = "tipoOrario.codice";
    private static final String HOURS = "tipoOrario.oreSettimanaliMedie";
    private static final String KIND = "TipologiaContrattuale";
    private static final String TRAINING_WORK = "A.03.04";
    private static final String PUBLIC_BODIES = "Enti pubblici";

    ContractTermRules() {
        super(FormKind.UNILAV, "Contratto");
        time();
        agreement();
    }

    private void time() {
        error("UL-098").field(TIME)
                .says("Il tipo di orario deve stare nella sua tabella.")
                .mend("Usare F tempo pieno, P, V o M tempo parziale, N non definito.")
                .when(v -> v.time() != null)
                .verdict(v -> v.facts().required(Table.WORKING_TIMES, v.time().code(), null));
        error("UL-099").field(HOURS).law(Laws.PART_TIME).shows(v -> v.time().weeklyHours())
                .says("Con l'orario F (pieno) o N (non definito) le ore settimanali non vanno indicate.")
                .mend("Togliere oreSettimanaliMedie.")
                .when(v -> v.hasTime() && WorkingTimes.withoutHours(v.time())).requires(v -> Texts.blank(v.time().weeklyHours()));
        error("UL-100").field(HOURS).law(Laws.PART_TIME).shows(v -> v.time().weeklyHours())
                .says("Con un orario a tempo parziale vanno indicate le ore settimanali, maggiori di zero.")
                .mend("Indicare la media delle ore settimanali.")
                .when(v -> v.hasTime() && !WorkingTimes.withoutHours(v.time())).requires(v -> WorkingTimes.positiveHours(v.time()));
        error("UL-101").field(TIME, KIND).shows(ContractView::kind)
                .says("L'orario N (non definito) è ammesso solo per intermittente, lavoro a domicilio, collaborazioni, agenzia, lavoro "
                        + "autonomo e domestico.")
                .mend("Indicare F, oppure P, V o M con le ore.")
                .when(v -> v.hasTime() && "N".equals(v.time().code()) && v.traits().known()).requires(v -> v.traits().freeHours());
        error("UL-102").field("qualificaProfessionale").law("Classificazione delle professioni (ISTAT); nodo nazionale, errori 0083 e 0001")
                .says("La qualifica professionale deve esistere nella classificazione (tabella completa non disponibile: si controllano "
                        + "forma e grandi gruppi).")
                .mend("Usare il codice a sei livelli della professione, per esempio 5.1.2.2.0.12.")
                .verdict(v -> Occupations.known(v.contract().occupation()));
    }

    private void agreement() {
        error("UL-103").field("ccnl")
                .says("Il contratto collettivo deve esserci e stare nella sua tabella alla data dell'evento.")
                .mend("Usare il codice del contratto applicato, oppure ND per i contratti che non ne hanno.")
                .verdict(v -> Agreements.known(v.facts(), v.contract().agreement(), v.day()));
        error("UL-104").field("ccnl", KIND).shows(v -> v.contract().agreement())
                .says("Per tirocini, collaborazioni, agenzia e lavori socialmente utili il contratto collettivo deve essere ND.")
                .mend("Scrivere ND.")
                .when(v -> v.traits().withoutAgreement() && v.contract().agreement() != null)
                .requires(v -> Agreements.none(v.contract().agreement()));
        error("UL-105").field("ccnl", KIND).shows(ContractView::kind)
                .says("Per questo tipo di contratto il contratto collettivo non può essere ND.")
                .mend("Indicare il codice del contratto collettivo applicato.")
                .when(v -> v.traits().known() && !v.traits().withoutAgreement()).requires(v -> !Agreements.none(v.contract().agreement()));
        error("UL-106").field(KIND, "ccnl", "/DatoreLavoro.PubblicaAmministrazione").law(Laws.TRAINING_WORK)
                .says("Il contratto di formazione lavoro (A.03.04) è ammesso solo per le pubbliche amministrazioni, con un contratto "
                        + "collettivo degli enti pubblici.")
                .mend("Correggere il tipo di contratto, oppure PubblicaAmministrazione e ccnl.")
                .when(v -> v.kind(TRAINING_WORK)).verdict(ContractTermRules::trainingWork);
        error("UL-107").field("livelloInquadramento", "ccnl")
                .says("Con un contratto collettivo va indicato il livello di inquadramento (tabella dei livelli non disponibile: si "
                        + "controlla la presenza).")
                .mend("Scrivere il livello come nel contratto collettivo.")
                .when(v -> !Texts.blank(v.contract().agreement()) && !Agreements.none(v.contract().agreement()))
                .requires(v -> !Texts.blank(v.contract().level()));
    }

    /** The table holds no public agreement among the codes in force: another agreement is only doubtful while the table is incomplete. */
    private static Verdict trainingWork(ContractView view) {
        if (!view.publicBody()) {
            return Verdict.BROKEN;
        }
        boolean known = view.facts().entry(Table.AGREEMENTS, view.contract().agreement(), null)
                .filter(entry -> PUBLIC_BODIES.equals(entry.attribute("settore"))).isPresent();
        boolean partial = view.facts().table(Table.AGREEMENTS).partial();
        return known ? Verdict.HOLDS : partial ? Verdict.doubtful(view.contract().agreement())
                : Verdict.broken(view.contract().agreement());
    }
}
