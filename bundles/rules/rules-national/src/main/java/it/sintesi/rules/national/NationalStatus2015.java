package it.sintesi.rules.national;

import static it.sintesi.rules.national.StatusCount.DAY;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.StatusRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * From D.Lgs. 150/2015 to D.L. 4/2019: subordinate work that lasts up to six months (counted as 180 days) suspends, all other work ends the
 * status on its first day; no income conserves it.
 */
public final class NationalStatus2015 implements StatusRule {

    private static final String SUSPENSION = "D.Lgs. 150/2015, art. 19, c. 3";
    private static final String LOSS = "D.Lgs. 150/2015, art. 19, c. 1";

    private final RuleInfo info = new RuleInfo(StatusRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2015, 9, 24), LocalDate.of(2019, 3, 29), "D.Lgs. 150/2015, art. 19");
    private final StatusCount count = new StatusCount(ParameterFile.load("status"));
    private final StatusWorkKinds kinds = new StatusWorkKinds();

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public WorkKind kindOf(String contract) {
        return kinds.of(contract);
    }

    @Override
    public Terms terms(LocalDate day) {
        return count.terms(day);
    }

    @Override
    public Optional<Figures> figures(LocalDate day) {
        return Optional.of(new Figures(count.longest(day).value().intValueExact(), count.cumulates(day), true, 0, 0));
    }

    @Override
    public Outcome<Decision> decide(Facts facts) {
        int longest = count.longest(facts.day()).value().intValueExact();
        if (facts.works().stream().anyMatch(w -> w.kind() != WorkKind.SUBORDINATE)) {
            return outcome(new Decision(Effect.LOSES, null), new Reason(LOSS,
                    "Fino al 29/03/2019 chi svolge un lavoro che non è subordinato non è privo di impiego, qualunque ne sia il reddito (da confermare).", List.of(Phrase.of("STA-2015-OTHER"))));
        }
        if (facts.works().stream().anyMatch(w -> w.lastDay() == null || ChronoUnit.DAYS.between(w.start(), w.lastDay()) + 1 > longest)) {
            return outcome(new Decision(Effect.LOSES, null), new Reason(SUSPENSION,
                    "Fino al 29/03/2019 sospende soltanto il rapporto che dura fino a sei mesi (" + longest + " giorni): quello più lungo fa perdere lo stato dal primo giorno.", List.of(Phrase.of("STA-2015-LONGER", longest))));
        }
        LocalDate lostFrom = count.lostFrom(facts);
        return outcome(new Decision(Effect.SUSPENDS, lostFrom), new Reason(SUSPENSION, "Il lavoro subordinato che dura fino a sei mesi (" + longest
                + " giorni, primo e ultimo compresi) sospende lo stato; oltre, si perde dal " + DAY.format(lostFrom) + ".", List.of(Phrase.of("STA-2015-SUSPENDED", longest, DAY.format(lostFrom)))));
    }

    private Outcome<Decision> outcome(Decision decision, Reason reason) {
        return new Outcome<>(decision, List.of(reason), info.reference());
    }
}
