package it.sintesi.pact.domain;

import it.sintesi.pact.api.PactState;
import java.time.LocalDate;

/**
 * A pact as it stands.
 *
 * @param benefit   true when the declaration is a benefit claim
 * @param version   version in force; 1 until the first is signed
 * @param revision  how often it was written: who writes over an older one is told
 * @param result    result of a concluded pact, null before
 * @param nextDue   first day by which something is due, null when nothing is
 * @param rule      rule of the terms
 */
public record PactFile(String id, String person, String personName, String did, LocalDate didDay, boolean benefit, String office, String operator, String operatorName,
                       PactState state, int version, int revision, LocalDate draftedOn, LocalDate signedOn, String protocol, String result, LocalDate nextDue, String rule) {

    /** True until it has ended. */
    public boolean alive() {
        return state != PactState.CONCLUDED && state != PactState.TERMINATED;
    }

    /** The same in another state, with another version in force. */
    public PactFile moved(PactState to, int inForce, LocalDate signed, String act, String outcome) {
        return new PactFile(id, person, personName, did, didDay, benefit, office, operator, operatorName, to, inForce, revision, draftedOn, signed, act, outcome, nextDue, rule);
    }

    /** The same with what is due next. */
    public PactFile due(LocalDate next, String by) {
        return new PactFile(id, person, personName, did, didDay, benefit, office, operator, operatorName, state, version, revision, draftedOn, signedOn, protocol, result, next, by);
    }
}
