package it.sintesi.careers.application;

import it.sintesi.careers.sweep.Law;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.StatusRule;
import java.time.LocalDate;

/** The installed law in figures, as the status area picks it: cases before the first rule are decided by it. */
final class LawBook {

    /** D.Lgs. 150/2015 came into force. */
    private static final LocalDate FIRST = LocalDate.of(2015, 9, 24);
    private static final String LOMBARDY = "03";
    /** Terms run into the future; what is known of its law today holds for all of it. */
    private static final int YEARS_AHEAD = 3;

    private LawBook() {
    }

    static Law of(RuleRegistry rules, LocalDate today) {
        return new Law(day -> rules.pick(StatusRule.class, StatusRule.ID, LOMBARDY, day), FIRST, today.plusYears(YEARS_AHEAD));
    }
}
