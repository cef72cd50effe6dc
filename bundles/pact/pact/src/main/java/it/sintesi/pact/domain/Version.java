package it.sintesi.pact.domain;

import it.sintesi.pact.api.PactState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a pact.
 *
 * @param number     from 1
 * @param stage      DRAFT, PROPOSED, SIGNED, or TERMINATED when it was dropped
 * @param reason     why it was made
 * @param objective  objective in plain words
 * @param band       band of the profile, null when none was known
 * @param profiledOn day of the profile
 * @param interview  interview it rests on, null without
 * @param office     signature of the office, null before
 * @param citizen    signature of the person, null before
 * @param protocol   protocol of the act, null before both signed
 * @param former     protocol of the version before, null for the first
 * @param digest     SHA-256 of what was signed
 */
public record Version(int number, PactState stage, String reason, String objective, String band, LocalDate profiledOn, String interview, Signature office, Signature citizen,
                      String protocol, String former, String digest) {

    /** How the person signed. */
    public enum Way {
        /** One-time code in the portal. */
        OTP,
        /** Paper, scanned. */
        PAPER,
        /** In front of the operator, who checked the identity. */
        DESK
    }

    /**
     * A signature.
     *
     * @param at   certified time
     * @param by   who
     * @param way  how, null for the office
     * @param note identity document at the desk, null otherwise
     */
    public record Signature(Instant at, String by, Way way, String note) {
    }

    public boolean draft() {
        return stage == PactState.DRAFT;
    }

    public boolean proposed() {
        return stage == PactState.PROPOSED;
    }

    public boolean signed() {
        return stage == PactState.SIGNED;
    }

    /** The same while it is written. */
    public Version written(PactState to, String aim, Signature signed, String sum) {
        return new Version(number, to, reason, aim, band, profiledOn, interview, signed, citizen, protocol, former, sum);
    }
}
