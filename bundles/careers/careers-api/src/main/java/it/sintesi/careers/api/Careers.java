package it.sintesi.careers.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Optional;

/** Careers in figures, as the last walk through the province found them. */
public interface Careers {

    /** Figures of one person; authorised ({@code STATUS_READ}) and audited. Empty when the last walk did not meet the person. */
    Optional<CareerSummary> summary(Caller caller, String person);

    /** Figures of people after a code ({@code ""} for the first), in order, at most {@code limit}: for areas that count, which act as the system. */
    List<CareerSummary> after(String person, int limit);

    /** The last walk; empty before the first one. No personal data. */
    Optional<SweepRun> lastRun();
}
