package it.sintesi.pact.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;

/**
 * Where pacts are drafted, signed and followed up: the same use cases as the pages. The office needs {@code PACT_MANAGE}, the person's code
 * {@code PACT_SIGN}; everything is audited, what has legal effect is an act. A pact that may not be seen is NOT_FOUND.
 */
public interface PactDesk {

    /**
     * A measure that may be agreed.
     *
     * @param kind  {@code LAB}, {@code ACTIVE} or {@code OTHER}
     * @param days  proposed length
     * @param hours proposed hours, null when not counted
     */
    record Offer(String code, String kind, String lep, String title, String provider, int days, Integer hours) {
    }

    /** A measure as typed; empty provider and hours, null days take what the catalogue proposes. */
    record Wish(String code, String provider, LocalDate start, LocalDate end, Integer hours) {
    }

    /** A delivered service; {@code measure} null when it belongs to none, {@code lep} null for the level of the measure. */
    record Service(String measure, LocalDate day, Integer minutes, String lep, String note) {
    }

    /** How a measure ended. */
    enum Outcome {
        DONE, MISSED, CANCELLED
    }

    /** What becomes of a signed pact. */
    enum Change {
        SUSPEND, RESUME,
        /** Ends with its results. */
        CONCLUDE,
        /** Ends without them. */
        TERMINATE
    }

    /** Measures in the order of the catalogue. */
    List<Offer> catalogue();

    /**
     * Drafts, or finds the pact that is alive.
     *
     * @return its identifier
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN; NOT_FOUND; REJECTED without a declaration that counts or a completed interview
     */
    String draft(Caller caller, String person);

    /** Writes the objective of a draft; CONFLICT when it is no draft. */
    void objective(Caller caller, String id, String text);

    /** Adds a measure to a draft; REJECTED with every wrong field. */
    void add(Caller caller, String id, Wish wish);

    /** Takes a measure out of a draft that has not begun. */
    void remove(Caller caller, String id, String measure);

    /** The office signs; REJECTED without objective or measures. */
    void propose(Caller caller, String id);

    /** Takes the office's signature back: a draft again. */
    void withdraw(Caller caller, String id);

    /** The person signs before the operator. @param document identity document that was shown */
    void signAtDesk(Caller caller, String id, String document);

    /** The person signed on paper. @param scan PDF, JPEG or PNG, at most 5 MB */
    void signOnPaper(Caller caller, String id, byte[] scan);

    /** Sends the person a code; TOO_MANY within a minute of the last one. */
    void sendCode(Caller caller, String id);

    /** The person signs with the code. */
    void signByCode(Caller caller, String id, String code);

    /** Begins a new version, a change or a renewal; the one in force holds until the new one is signed. */
    void revise(Caller caller, String id, String reason);

    /** Lets a new version fall that nobody signed. */
    void drop(Caller caller, String id);

    /** Suspends, resumes or ends. @param result {@code EMPLOYED}, {@code SELF_EMPLOYED}, {@code TRAINEESHIP}, {@code TRAINING} or {@code NO_RESULT} when concluded, else null */
    void change(Caller caller, String id, Change change, String reason, String result);

    /** Records a delivered service; CONFLICT unless the pact runs. */
    void deliver(Caller caller, String id, Service service);

    /** Tells how a measure ended; a missed one begins a case of conditionality. */
    void close(Caller caller, String id, String measure, Outcome outcome, LocalDate day, String note);
}
