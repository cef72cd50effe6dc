package it.sintesi.citizen.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a citizen says is wrong in the own file. It is an act: only the decision is added to it, once.
 *
 * @param id         identifier; the form brings it, so that the same form sent twice is one contest
 * @param protocol   protocol of the act, {@code 2026/0000123}
 * @param personCode fiscal code of the citizen
 * @param personName name as on the account
 * @param account    account that is told the decision
 * @param claim      what is contested
 * @param office     competent office, or null when none is known: then any office may decide
 * @param raisedAt   certified time
 * @param dueDay     last day for the answer
 * @param digest     SHA-256 of the contest with its attachment
 * @param state      state
 * @param decision   the answer, null while open
 */
public record Contest(String id, String protocol, String personCode, String personName, String account, Claim claim, String office,
                      Instant raisedAt, LocalDate dueDay, String digest, State state, Decision decision) {

    /** What can be contested. */
    public enum Topic {
        /** A relation of the career; {@code about} is its identifier. */
        RELATION,
        /** A datum of the register; {@code about} is its name. */
        DATUM
    }

    /** States of a contest. */
    public enum State {
        OPEN, ACCEPTED, REFUSED
    }

    /**
     * The words of the citizen.
     *
     * @param topic     what kind of thing is contested
     * @param about     which one
     * @param aboutText how it read at that time, in Italian
     * @param wrong     what is wrong
     * @param right     what would be right
     */
    public record Claim(Topic topic, String about, String aboutText, String wrong, String right) {
    }

    /** The answer: who, when, why, and the act that it is. */
    public record Decision(Instant at, String by, String reason, String protocol, String digest) {
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** True when the term for the answer has passed without one. */
    public boolean overdue(LocalDate today) {
        return open() && today.isAfter(dueDay);
    }

    /** The same contest with its answer. */
    public Contest decided(State outcome, Decision answer) {
        return new Contest(id, protocol, personCode, personName, account, claim, office, raisedAt, dueDay, digest, outcome, answer);
    }
}
