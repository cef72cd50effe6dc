package it.sintesi.communications.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.concurrent.CompletionStage;

/** The way in for every communication, whatever the channel. */
public interface Intake {

    /**
     * Checks, registers and answers. When the answer holds a receipt, the communication, its act, its events and its audit row are durable.
     * A refusal for broken rules is an outcome, not an exception.
     *
     * @throws it.sintesi.kernel.api.ServiceException UNAUTHENTICATED, FORBIDDEN, UNAVAILABLE (try again), CONFLICT (same message id, other content)
     */
    IntakeOutcome submit(Caller caller, Submission submission);

    /** The same without waiting for the commit; many messages may share one. The stage fails with the same exceptions. */
    CompletionStage<IntakeOutcome> submitAsync(Caller caller, Submission submission);

    /** Checks only: same rules, same answer, nothing is registered and no receipt given. */
    IntakeOutcome check(Caller caller, Submission submission);
}
