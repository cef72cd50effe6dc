package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Agreements;
import it.sintesi.communications.rules.checks.Occupations;
import it.sintesi.communications.rules.checks.PayMinimum;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.checks.WorkingTimes;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;

/** What the worker does in the assignment and for what pay: US-043 to US-058. */
final class AssignmentRules extends RuleSet<AgencyView> {
    private static final String CONVENTIONAL_POSITION = "9999";
    private static final int TARIFF_LENGTH = 4;
    private static final String PAY = "RetribuzioneCompenso";
    private static final String LAW68 = "L. 68/1999; D.Lgs 81/2015, art. 34, c. 3";

    AssignmentRules() {
        super(FormKind.UNISOMM, "DittaUtilizzatrice.InizioContratto.Inizio");
        insurance();
        work();
        pay();
        other();
    }

    private void insurance() {
        error("US-043").field("descrizioneAttivita")
                .says("L'attività della missione va descritta.")
                .mend("Scrivere in breve le mansioni.")
                .requires(v -> !Texts.blank(v.assignment().activity()));
        error("US-044").field("PatINAIL").law(Laws.INSURANCE).shows(v -> v.assignment().inailPosition())
                .says("La posizione assicurativa INAIL deve esserci e avere da 8 a 10 cifre.")
                .mend("Scrivere la PAT, oppure una posizione convenzionale.")
                .requires(v -> Texts.digits(v.assignment().inailPosition(), 8, 10));
        error("US-045").field("voceTariffa_1").law(Laws.INSURANCE)
                .says("Le voci di tariffa INAIL hanno 4 caratteri; con una posizione assicurativa vera serve almeno la prima.")
                .mend("Indicare la voce di tariffa della lavorazione.")
                .requires(v -> tariffs(v.assignment()));
        error("US-046").field("rischioAsbestosiSilicosi").law("D.P.R. 1124/1965, art. 140")
                .says("Va detto se c'è rischio di asbestosi o silicosi: SI oppure NO.")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.assignment().asbestosRisk() != null);
    }

    private void work() {
        error("US-047").field("tipoOrario").law(Laws.PART_TIME)
                .says("L'orario deve stare nella sua tabella; F e N senza ore, gli altri con le ore.")
                .mend("Correggere codice o ore dell'orario.")
                .when(v -> v.assignment().workingTime() != null)
                .verdict(v -> v.assignment().workingTime().code() == null || !WorkingTimes.coherent(v.assignment().workingTime())
                        ? Verdict.BROKEN : v.facts().listed(Table.WORKING_TIMES, v.assignment().workingTime().code(), null));
        error("US-048").field("tipoOrario.codice")
                .says("L'orario N (non definito) è ammesso solo per i contratti che lo prevedono.")
                .mend("Indicare F, oppure P, V o M con le ore.")
                .when(v -> v.assignment().workingTime() != null && "N".equals(v.assignment().workingTime().code()) && v.traits().known())
                .requires(v -> v.traits().freeHours());
        error("US-049").field("qualificaProfessionale").law("Classificazione delle professioni (ISTAT); nodo nazionale, errori 0083 e 0001")
                .says("La qualifica professionale deve esistere nella classificazione (tabella completa non disponibile: si controllano "
                        + "forma e grandi gruppi).")
                .mend("Usare il codice a sei livelli della professione.")
                .verdict(v -> Occupations.known(v.assignment().occupation()));
    }

    private void pay() {
        error("US-050").field("ccnl")
                .says("Il contratto collettivo deve esserci, stare nella sua tabella ed essere ND solo dove è ammesso.")
                .mend("Indicare il codice del contratto collettivo applicato dalla ditta.")
                .verdict(v -> !Agreements.fits(v.assignment().agreement(), v.traits()) ? Verdict.broken(v.assignment().agreement())
                        : Agreements.known(v.facts(), v.assignment().agreement(), v.day()));
        error("US-051").field("livelloInquadramento")
                .says("Il livello di inquadramento deve esserci (tabella dei livelli non disponibile: si controlla la presenza).")
                .mend("Scrivere il livello come nel contratto collettivo.")
                .requires(v -> !Texts.blank(v.assignment().level()));
        error("US-052").field(PAY).law(Laws.PAY).shows(v -> v.assignment().pay())
                .says("La retribuzione annua deve esserci ed essere maggiore di zero.")
                .mend("Indicare la retribuzione annua lorda in euro, senza decimali.")
                .requires(v -> v.assignment().payEuro() != null && v.assignment().payEuro() > 0);
        warning("US-053").field(PAY).law(Laws.PAY + "; D.Lgs 81/2015, art. 35").shows(v -> v.assignment().pay())
                .says("La retribuzione non può stare sotto il minimo del livello. Tabella dei minimi non disponibile: da confermare; si "
                        + "controlla solo per i contratti collettivi con i minimi caricati.")
                .mend("Controllare retribuzione, livello e ore; se sono giusti la comunicazione è accettata.")
                .requires(AssignmentRules::enough);
    }

    private void other() {
        error("US-054").field("ggLavorativePreviste").shows(v -> v.assignment().plannedDays())
                .says("Le giornate previste vanno indicate solo per il lavoro in agricoltura.")
                .mend("Togliere ggLavorativePreviste.")
                .when(v -> !Boolean.TRUE.equals(v.assignment().agriculture())).requires(v -> Texts.blank(v.assignment().plannedDays()));
        error("US-055").field("descrizioneAttivitaAgricol").shows(v -> v.assignment().agriculturalActivity())
                .says("L'attività agricola va descritta solo per il lavoro in agricoltura.")
                .mend("Togliere descrizioneAttivitaAgricol.")
                .when(v -> !Boolean.TRUE.equals(v.assignment().agriculture()))
                .requires(v -> Texts.blank(v.assignment().agriculturalActivity()));
        error("US-056").field("assunzioneObbligatoria").law(LAW68)
                .says("Va detto se l'assunzione è obbligatoria: SI oppure NO (la categoria non ha un campo nel tracciato UniSomm).")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.assignment().mandatory() != null);
        error("US-057").field("assunzioneObbligatoria").law(LAW68)
                .says("Per una missione la categoria dell'assunzione obbligatoria può essere solo PD (persona con disabilità).")
                .mend("Scrivere NO in assunzioneObbligatoria.")
                .enforcedBy(Enforcement.NO_FIELD);
        error("US-058").field("")
                .says("Le agevolazioni non si comunicano più.")
                .mend("Togliere Agevolazioni.").names(v -> "Agevolazioni")
                .requires(v -> !v.facts().refusedName("Agevolazioni"));
    }

    private static boolean tariffs(Assignment assignment) {
        String position = assignment.inailPosition();
        boolean real = position != null && !position.startsWith(CONVENTIONAL_POSITION);
        return tariff(assignment.tariff1()) && tariff(assignment.tariff2()) && tariff(assignment.tariff3())
                && (!real || !Texts.blank(assignment.tariff1()));
    }

    private static boolean tariff(String text) {
        return Texts.blank(text) || text.length() == TARIFF_LENGTH;
    }

    private static boolean enough(AgencyView view) {
        PayMinimum minimum = view.minimum();
        Integer pay = view.assignment().payEuro();
        return minimum == null || pay == null || !minimum.computable(view.assignment().workingTime())
                || pay >= minimum.yearly(view.assignment().workingTime());
    }
}
