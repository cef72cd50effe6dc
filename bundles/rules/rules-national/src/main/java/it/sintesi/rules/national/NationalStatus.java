package it.sintesi.rules.national;

import static it.sintesi.rules.national.StatusCount.DAY;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.StatusRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Since D.L. 4/2019: income within the thresholds conserves the status; otherwise subordinate work of any length suspends it for 180 days
 * without a break, first and last day included, and ends it on day 181 if it still goes on (circ. ANPAL 1/2019); other work ends it at once.
 */
public final class NationalStatus implements StatusRule {

    private static final String THRESHOLD = "D.L. 4/2019, art. 4, c. 15-quater";
    private static final String SUSPENSION = "D.Lgs. 150/2015, art. 19, c. 3";
    private static final String LOSS = "D.Lgs. 150/2015, art. 19, c. 1; D.L. 4/2019, art. 4, c. 15-quater";

    private final RuleInfo info = new RuleInfo(StatusRule.ID, "2", RuleInfo.NATIONAL, LocalDate.of(2019, 3, 30), null,
            "D.Lgs. 150/2015, art. 19; D.L. 4/2019, art. 4, c. 15-quater; circ. ANPAL 1/2019");
    private final Parameters parameters;
    private final StatusCount count;
    private final StatusWorkKinds kinds = new StatusWorkKinds();

    public NationalStatus() {
        this(ParameterFile.load("status"));
    }

    NationalStatus(Parameters parameters) {
        this.parameters = parameters;
        this.count = new StatusCount(parameters);
    }

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
        return Optional.of(new Figures(count.longest(day).value().intValueExact(), count.cumulates(day), false,
                parameters.value("stato.soglia.dipendente", day).longValueExact(), parameters.value("stato.soglia.autonomo", day).longValueExact()));
    }

    @Override
    public Outcome<Decision> decide(Facts facts) {
        Parameter employee = parameters.get("stato.soglia.dipendente", facts.day());
        Parameter self = parameters.get("stato.soglia.autonomo", facts.day());
        StatusIncome all = StatusIncome.of(facts.works());
        StatusIncome others = StatusIncome.of(facts.works().stream().filter(w -> w.kind() != WorkKind.SUBORDINATE).toList());
        Reason income = new Reason(THRESHOLD, all.text(employee, self), all.phrases(employee, self));
        if (all.within(employee, self)) {
            return outcome(new Decision(Effect.CONSERVES, null), List.of(income));
        }
        boolean subordinate = facts.works().stream().anyMatch(w -> w.kind() == WorkKind.SUBORDINATE);
        if (!subordinate || !others.within(employee, self)) {
            return outcome(new Decision(Effect.LOSES, null), List.of(new Reason(LOSS,
                    "Il lavoro che non è subordinato non sospende: sopra soglia lo stato si perde dal primo giorno.", List.of(Phrase.of("STA-OTHER-WORK"))), income));
        }
        LocalDate lostFrom = count.lostFrom(facts);
        List<Reason> reasons = new ArrayList<>();
        String longest = count.longest(facts.day()).value().toPlainString();
        reasons.add(new Reason(SUSPENSION, "Il lavoro subordinato sospende lo stato per " + longest + " giorni al massimo, primo e ultimo compresi: se continua si perde dal "
                + DAY.format(lostFrom) + ".", List.of(Phrase.of("STA-SUSPENDED", longest, DAY.format(lostFrom)))));
        reasons.add(income);
        if (facts.runStart().isBefore(facts.day())) {
            reasons.add(new Reason("circ. ANPAL 1/2019", "Si contano i giorni continuativi dal " + DAY.format(facts.runStart())
                    + ": i rapporti sovrapposti o senza un giorno libero tra loro si sommano (da confermare).", List.of(Phrase.of("STA-CUMULATED", DAY.format(facts.runStart())))));
        }
        return outcome(new Decision(Effect.SUSPENDS, lostFrom), reasons);
    }

    private Outcome<Decision> outcome(Decision decision, List<Reason> reasons) {
        return new Outcome<>(decision, reasons, info.reference());
    }
}
