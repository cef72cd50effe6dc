package it.sintesi.communications.application;

import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.kernel.api.ServiceException;

/** What became of one message of a batch: an outcome, or a failure that the sender is told. */
record Result(IntakeOutcome outcome, ServiceException failure) {

    static Result of(IntakeOutcome outcome) {
        return new Result(outcome, null);
    }

    static Result failed(ServiceException failure) {
        return new Result(null, failure);
    }
}
