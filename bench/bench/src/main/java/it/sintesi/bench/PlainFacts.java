package it.sintesi.bench;

import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.kernel.api.codelist.CodeLists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules may know of a first communication that came in time.
 *
 * @param receivedAt when it came
 * @param codeLists  the shipped code lists
 */
record PlainFacts(Instant receivedAt, CodeLists codeLists) implements RuleFacts {
    @Override
    public Optional<PreviousCommunication> previous() {
        return Optional.empty();
    }

    @Override
    public boolean openUrgencyExists() {
        return false;
    }

    @Override
    public boolean inTerritory(String municipality) {
        return true;
    }

    @Override
    public boolean centralised(String employerCode) {
        return false;
    }

    @Override
    public Optional<LocalDate> dueDate() {
        return Optional.empty();
    }
}
