package it.sintesi.conditionality.domain;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case of conditionality.
 *
 * @param id         identifier
 * @param version    grows with each move: forms bring the one they were shown
 * @param person     fiscal code
 * @param personName name at the opening
 * @param office     competent office at the opening, null when unknown
 * @param pact       pact under which it happened, empty when there was none
 * @param fault      kind of fault
 * @param faultDay   its day
 * @param source     what it was opened from: key that makes it one case, and words for people
 * @param openedAt   certified time
 * @param changedAt  time of the last move
 * @param progress   how far it has come
 */
public record SanctionCase(String id, int version, String person, String personName, String office, String pact, Fault fault, LocalDate faultDay,
                           Source source, Instant openedAt, Instant changedAt, Progress progress) {

    /** What it was opened from. */
    public record Source(String key, String text) {
    }

    public Sanction.State state() {
        return progress.state();
    }

    /** True when the term for reasons has passed while the case still waits for them. */
    public boolean termOver(LocalDate today) {
        return state() == Sanction.State.WARNED && today.isAfter(progress.warning().lastDay());
    }

    /** True when the term for a review has passed. */
    public boolean reviewLate(LocalDate today) {
        return progress.decision() != null && today.isAfter(progress.decision().reviewBy());
    }

    /** The same with another progress, one version further. */
    public SanctionCase moved(Progress next, Instant at) {
        return new SanctionCase(id, version + 1, person, personName, office, pact, fault, faultDay, source, openedAt, at, next);
    }

    /** As other areas see it. */
    public Sanction view() {
        Progress p = progress;
        return new Sanction(id, person, pact.isEmpty() ? null : pact, fault.name(), p.occurrence(), faultDay, p.state(), p.proposal() == null ? null : p.proposal().days(),
                p.proposal() != null && p.proposal().loss(), p.decision() == null ? null : p.decision().protocol(), p.proposal() == null ? null : p.proposal().rule());
    }
}
