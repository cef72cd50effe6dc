package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code InizioRapporto}: a relationship begins.
 *
 * @param contract the group itself
 */
public record Hiring(Contract contract) implements Event {
    @Override
    public LocalDate date() {
        return contract == null ? null : contract.start();
    }

    @Override
    public String element() {
        return "InizioRapporto";
    }
}
