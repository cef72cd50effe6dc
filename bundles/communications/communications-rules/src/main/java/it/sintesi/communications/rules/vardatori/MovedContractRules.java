package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Agreements;
import it.sintesi.communications.rules.checks.Occupations;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.checks.WorkingTimes;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;

/** The contracts that move: VD-023 to VD-038. */
final class MovedContractRules extends RuleSet<MovedView> {
    private static final String JOB_SHARING = "A.07.02";
    /** {@code entePrevidenziale}: no fund. */
    private static final String NO_FUND = "29";

    MovedContractRules() {
        super(FormKind.VARDATORI, "TrasferimentoAzienda.SedeLavoro.Lavoratori");
        dates();
        insurance();
        work();
        pay();
        flags();
    }

    private void dates() {
        error("VD-023").field("Contratto.dataInizio").law(Laws.BUSINESS_TRANSFER).switchable().shows(v -> v.contract().start())
                .says("Il rapporto deve essere iniziato entro la decorrenza del trasferimento.")
                .mend("Indicare la data di inizio del rapporto originario.")
                .requires(v -> Periods.notBefore(v.transfer().date(), v.contract().start()));
        error("VD-024").field("Contratto.dataFine").shows(v -> v.contract().end())
                .says("La fine del rapporto non può venire prima dell'inizio.")
                .mend("Correggere una delle due date.")
                .requires(v -> Periods.notBefore(v.contract().end(), v.contract().start()));
        error("VD-025").field("Contratto.TipologiaContrattuale")
                .says("Il tipo di contratto deve stare nella sua tabella e non può essere il lavoro ripartito (A.07.02).")
                .mend("Correggere il tipo di contratto.")
                .verdict(v -> v.contract().kind() == null ? Verdict.BROKEN : JOB_SHARING.equals(v.contract().kind())
                        ? Verdict.broken(v.contract().kind())
                        : v.facts().listed(Table.CONTRACTS, v.contract().kind(), v.contract().start()));
        error("VD-026").field("Contratto.dataFine").law(Laws.FIXED_TERM).shows(v -> v.contract().kind())
                .says("Un contratto a termine deve avere la data di fine, uno a tempo indeterminato non deve averla (salvo l'apprendistato "
                        + "stagionale).")
                .mend("Aggiungere o togliere dataFine.")
                .requires(v -> v.traits().fixedTerm() ? v.contract().end() != null : !v.traits().openEnded() || v.seasonalApprenticeship()
                        || v.contract().end() == null);
        error("VD-027").field("Contratto.lavoroStagionale", "Contratto.dataFine").law(Laws.SEASONAL)
                .says("Un lavoro stagionale deve avere la data di fine.")
                .mend("Indicare dataFine.")
                .when(v -> v.seasonal() && !v.traits().fixedTerm()).requires(v -> v.contract().end() != null);
        error("VD-028").field("Contratto.dataFinePeriodoFormativo").law(Laws.APPRENTICESHIP).shows(v -> v.contract().trainingEnd())
                .says("Nell'apprendistato la fine del periodo formativo, se indicata, deve venire dopo l'inizio.")
                .mend("Correggere dataFinePeriodoFormativo.")
                .when(v -> v.traits().apprenticeship()).requires(v -> Periods.after(v.contract().trainingEnd(), v.contract().start()));
    }

    private void insurance() {
        error("VD-029").field("Contratto.entePrevidenziale", "Contratto.codiceEntePrevidenziale").law(Laws.INSURANCE)
                .says("L'ente previdenziale deve stare nella sua tabella; con 29 (nessuno) non va indicata la posizione.")
                .mend("Correggere entePrevidenziale o togliere codiceEntePrevidenziale.")
                .verdict(v -> v.contract().fund() == null || NO_FUND.equals(v.contract().fund())
                        && !Texts.blank(v.contract().fundPosition()) ? Verdict.BROKEN
                        : v.facts().listed(Table.FUNDS, v.contract().fund(), null));
        error("VD-030").field("Contratto.patINAIL").law(Laws.INSURANCE)
                .says("La posizione INAIL, quando c'è, ha da 8 a 10 cifre; può mancare solo se il lavoratore non è assicurato all'INAIL.")
                .mend("Scrivere la PAT della sede.")
                .verdict(MovedContractRules::position);
    }

    private void work() {
        error("VD-031")
                .field("Contratto.lavInMobilita", "Contratto.lavoroStagionale", "Contratto.lavoroInAgricoltura",
                        "Contratto.socioLavoratore")
                .says("lavInMobilita, lavoroStagionale e lavoroInAgricoltura devono essere SI o NO; socioLavoratore può mancare.")
                .mend("Scrivere SI oppure NO.").names(MovedContractRules::missingFlag)
                .requires(v -> missingFlag(v).isEmpty());
        error("VD-032").field("Contratto.tipoOrario").law(Laws.PART_TIME)
                .says("L'orario deve stare nella sua tabella ed essere ammesso per il contratto; F e N senza ore, gli altri con le ore.")
                .mend("Correggere codice o ore dell'orario.")
                .when(v -> v.time() != null)
                .verdict(v -> v.time().code() == null || !WorkingTimes.coherent(v.time()) || "N".equals(v.time().code())
                        && v.traits().known() && !v.traits().freeHours() ? Verdict.BROKEN
                        : v.facts().listed(Table.WORKING_TIMES, v.time().code(), null));
        error("VD-033").field("Contratto.qualificaProfessionale")
                .law("Classificazione delle professioni (ISTAT); nodo nazionale, errori 0083 e 0001")
                .says("La qualifica professionale deve esistere nella classificazione (tabella completa non disponibile: si controllano "
                        + "forma e grandi gruppi).")
                .mend("Usare il codice a sei livelli della professione.")
                .verdict(v -> Occupations.known(v.contract().occupation()));
    }

    private void pay() {
        error("VD-034").field("Contratto.ccnl")
                .says("Il contratto collettivo deve esserci, stare nella sua tabella ed essere ND solo dove è ammesso.")
                .mend("Indicare il codice del contratto collettivo applicato.")
                .verdict(v -> !Agreements.fits(v.contract().agreement(), v.traits()) ? Verdict.broken(v.contract().agreement())
                        : Agreements.known(v.facts(), v.contract().agreement(), v.facts().eventDay()));
        error("VD-035").field("Contratto.livelloInquadramento")
                .says("Il livello di inquadramento deve esserci.")
                .mend("Scrivere il livello come nel contratto collettivo, ND se non c'è contratto collettivo.")
                .requires(v -> !Texts.blank(v.contract().level()));
        error("VD-036").field("Contratto.RetribuzioneCompenso").law(Laws.PAY).shows(v -> v.contract().pay())
                .says("La retribuzione annua deve esserci ed essere maggiore di zero.")
                .mend("Indicare la retribuzione annua lorda in euro, senza decimali.")
                .requires(v -> v.contract().payEuro() != null && v.contract().payEuro() > 0);
    }

    private void flags() {
        error("VD-037").field("Contratto.ggLavorativePreviste", "Contratto.tipoLavorazione")
                .says("Giornate previste e tipo di lavorazione vanno indicati solo per il lavoro in agricoltura.")
                .mend("Togliere i due campi.")
                .when(v -> !Boolean.TRUE.equals(v.contract().agriculture()))
                .requires(v -> Texts.blank(v.contract().plannedDays()) && Texts.blank(v.contract().agriculturalWork()));
        error("VD-038").field("Contratto.assunzioneObbligatoria").law(Laws.MANDATORY)
                .says("Va detto se l'assunzione era obbligatoria; NO non ammette la categoria.")
                .mend("Scrivere SI o NO, e togliere la categoria se è NO.")
                .verdict(MovedContractRules::mandatory);
    }

    private static String missingFlag(MovedView view) {
        Contract contract = view.contract();
        return contract.mobility() == null ? "Contratto.lavInMobilita" : contract.seasonal() == null ? "Contratto.lavoroStagionale"
                : contract.agriculture() == null ? "Contratto.lavoroInAgricoltura" : "";
    }

    /** The message does not tell who is not insured, so an absent position is only doubtful. */
    private static Verdict position(MovedView view) {
        String position = view.contract().inailPosition();
        if (position == null) {
            return Verdict.doubtful("assente");
        }
        return Texts.digits(position, 8, 10) ? Verdict.HOLDS : Verdict.broken(position);
    }

    /** The standard has no sure field for the category here: its absence with SI is only doubtful. */
    private static Verdict mandatory(MovedView view) {
        Contract contract = view.contract();
        boolean category = !Texts.blank(contract.mandatoryCategory());
        if (contract.mandatory() == null || !contract.mandatory() && category) {
            return Verdict.BROKEN;
        }
        return contract.mandatory() && !category ? Verdict.doubtful("categoria assente") : Verdict.HOLDS;
    }
}
