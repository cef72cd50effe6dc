package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules that are installed at this moment. */
public interface RuleRegistry {

    /**
     * The rule for a case: the region's own when there is one valid on the day, otherwise the national one; among several the highest version.
     *
     * @param kind   interface of the decision
     * @param id     name of the decision, for the message when there is none
     * @param region ISTAT code of the region, or {@link RuleInfo#NATIONAL}
     * @param day    date of the case, not of today
     * @throws it.sintesi.kernel.api.ServiceException UNAVAILABLE, naming rule, region and day, when no installed rule covers the case
     */
    <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day);

    /** One exact version, for replaying past decisions. */
    <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region);

    /** Everything installed, by id, region, version. */
    List<RuleInfo> all();
}
