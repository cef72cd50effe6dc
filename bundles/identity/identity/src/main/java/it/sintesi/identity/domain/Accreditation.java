package it.sintesi.identity.domain;

import java.time.Instant;

/**
 * What an account asks to be accredited as.
 *
 * @param office      competent office, empty for any
 * @param proof       name of the {@link AccreditationProof} that released it, {@code OPERATOR} when somebody decided, empty before
 * @param submittedAt when it was handed in last, or null
 * @param decidedAt   when it was decided, or null
 * @param decidedBy   who decided, empty before
 */
public record Accreditation(String id, String username, State state, String office, String proof, Applicant applicant, Instant createdAt,
                            Instant submittedAt, Instant decidedAt, String decidedBy) {

    /** How far it is. */
    public enum State {
        /** The applicant has yet to attach documents; a citizen may show up at the desk or enter with SPID or CIE. */
        OPEN,
        /** Waits for an operator. */
        SUBMITTED,
        /** The operator asked the applicant for more. */
        MORE_ASKED,
        APPROVED,
        REFUSED
    }

    /** True while the applicant may add to it. */
    public boolean editable() {
        return state == State.OPEN || state == State.MORE_ASKED;
    }

    /** True when it was decided. */
    public boolean decided() {
        return state == State.APPROVED || state == State.REFUSED;
    }

    /** True when an operator may decide it now: citizens at any time before, since they stand at the desk. */
    public boolean decidable() {
        return applicant.kind().organisation() ? state == State.SUBMITTED : !decided();
    }

    /**
     * One thing that happened to it.
     *
     * @param author user name
     * @param staff  true when the staff did it
     * @param kind   what, key {@code step.<kind>} of a message
     * @param note   what was written, or empty
     */
    public record Step(Instant at, String author, boolean staff, String kind, String note) {
    }

    /** A document of the applicant, without its bytes. */
    public record Document(String id, String name, FileKind kind, int bytes, String digest, Instant addedAt) {
    }
}
