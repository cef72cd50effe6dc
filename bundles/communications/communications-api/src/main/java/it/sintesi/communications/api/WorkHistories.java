package it.sintesi.communications.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the communications tell about the work of people, for calculations on one person or on the whole province. Not for people: the areas
 * that compute act as the system and are not audited row by row; whoever shows a result to somebody authorises and audits that.
 */
public interface WorkHistories {

    /**
     * A relation as it stands; fields as in {@link Relation}.
     *
     * @param assignmentsEnd last day of the last assignment, null when one has no end or there is none
     * @param steps          valid communications, oldest first
     */
    record Work(String relation, String worker, String employer, String employerName, LocalDate start, LocalDate expectedEnd, LocalDate end, String contract,
                boolean agencyWork, LocalDate assignmentsEnd, boolean provisional, List<Step> steps) {

        public Work {
            steps = List.copyOf(steps);
        }
    }

    /** A valid communication of a relation: code, kind, day of effect. */
    record Step(String code, EventKind event, LocalDate day) {
    }

    /** Relations of these workers, in no particular order; in a transaction of the caller or one of its own. */
    List<Work> of(Collection<String> workers);

    /** Relations of all workers from one code to another, both included: for walks through the province. */
    List<Work> between(String first, String last);

    /** Codes of workers that have a relation, in order, after the given one ({@code ""} for the first), at most {@code limit}. */
    List<String> workersAfter(String worker, int limit);

    /**
     * How much somebody works in a relation as it stands; fields as in {@link Relation}.
     *
     * @param workingTime code F, N, P, V, M; null when it was not told
     * @param weeklyHours null for F and N
     */
    record Hours(String relation, String employer, String workingTime, Integer weeklyHours) {
    }

    /** Working time of the relations of all workers from one code to another, both included. */
    default List<Hours> hoursBetween(String first, String last) {
        return List.of();
    }

    /** Workers of the relations that these communications touched: as the relations stand now, and as any of their communications named them, since a correction may change the worker. */
    Set<String> workersTouchedBy(Collection<String> codes);

    /** Yearly gross pay in whole euro by worker, as each communication tells it; workers whose pay it does not tell have null, unknown codes are left out. */
    Map<String, Map<String, Long>> yearlyPay(Collection<String> codes);
}
