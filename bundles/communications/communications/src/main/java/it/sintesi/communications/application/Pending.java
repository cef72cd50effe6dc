package it.sintesi.communications.application;

import it.sintesi.communications.api.IntakeOutcome;

import java.util.concurrent.CompletableFuture;

/** A checked message that waits for its commit. */
record Pending(Prepared prepared, CompletableFuture<IntakeOutcome> answer) {

    Pending(Prepared prepared) {
        this(prepared, new CompletableFuture<>());
    }

    void complete(Result result) {
        if (result.failure() != null) {
            answer.completeExceptionally(result.failure());
        } else {
            answer.complete(result.outcome());
        }
    }
}
