package it.sintesi.rules.national;

import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.StatusRule.Facts;
import it.sintesi.rules.api.StatusRule.Terms;
import it.sintesi.rules.api.StatusRule.Work;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days of suspension and of seniority: what the versions of the status rule share. */
final class StatusCount {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Parameters parameters;

    StatusCount(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Days of suspension at most. */
    Parameter longest(LocalDate day) {
        return parameters.get("stato.sospensione.giorni", day);
    }

    /** First day on which a suspension can go on no longer. */
    LocalDate lostFrom(Facts facts) {
        LocalDate from = cumulates(facts.day()) ? facts.runStart()
                : facts.works().stream().filter(w -> w.kind() == WorkKind.SUBORDINATE).map(w -> later(w, facts.runStart())).min(LocalDate::compareTo).orElse(facts.runStart());
        return from.plusDays(longest(facts.day()).value().intValueExact());
    }

    /** Whether work that follows without a free day, or overlaps, counts as one. */
    boolean cumulates(LocalDate day) {
        return parameters.whole("stato.sospensione.cumula", day) == 1;
    }

    private static LocalDate later(Work work, LocalDate runStart) {
        return work.start().isBefore(runStart) ? runStart : work.start();
    }

    Terms terms(LocalDate day) {
        return new Terms(parameters.whole("stato.sei_mesi.giorni", day), parameters.whole("stato.lunga_durata.giorni", day));
    }
}
