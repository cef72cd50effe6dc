package it.sintesi.status.application;

import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.StatusRule;
import it.sintesi.status.domain.RuleBook;
import java.time.LocalDate;

/**
 * The installed rules. A rule is asked for again only when the day leaves its time: one life asks hundreds of times. Cases before the first
 * rule are decided by it: the law before D.Lgs. 150/2015 is not installed.
 */
public final class InstalledRuleBook implements RuleBook {

    /** D.Lgs. 150/2015 came into force. */
    static final LocalDate FIRST = LocalDate.of(2015, 9, 24);
    private static final String LOMBARDY = "03";

    private final RuleRegistry registry;
    private StatusRule recent;

    public InstalledRuleBook(RuleRegistry registry) {
        this.registry = registry;
    }

    @Override
    public StatusRule on(LocalDate day) {
        LocalDate asked = day.isBefore(FIRST) ? FIRST : day;
        if (recent == null || !recent.info().validOn(asked)) {
            recent = registry.pick(StatusRule.class, StatusRule.ID, LOMBARDY, asked);
        }
        return recent;
    }
}
