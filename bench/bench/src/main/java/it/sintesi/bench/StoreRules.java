package it.sintesi.bench;

import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.rules.api.DeadlineRule;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.national.NationalDeadlines;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The national rules that intake and careers ask. */
final class StoreRules implements RuleRegistry {
    private final DeadlineRule deadlines = new NationalDeadlines(new ItalianCalendar());
    private final StatusRule status = new NationalStatus();
    private final StatusRule formerStatus = new NationalStatus2015();

    @Override
    public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
        if (kind == DeadlineRule.class) {
            return kind.cast(deadlines);
        }
        return kind.cast(status.info().validOn(day) ? status : formerStatus);
    }

    @Override
    public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
        return Optional.empty();
    }

    @Override
    public List<RuleInfo> all() {
        return List.of(deadlines.info(), status.info(), formerStatus.info());
    }
}
